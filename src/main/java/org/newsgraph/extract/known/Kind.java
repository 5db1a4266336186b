package org.newsgraph.extract.known;

/** What the lists say of a string; a string may be of several kinds. */
public enum Kind {
  /** The full name of a person, by its English spelling. */
  PERSON,
  /** Perhaps the name of a person: a Chinese name whose English one is two words. */
  PERSON_MAYBE,
  PLACE,
  ORGANIZATION,
  /** A film, a song, a book ... */
  WORK,
  /** A post, or a word for the people of a country. */
  POST,
  /** Something that an encyclopedia has an article on. */
  TERM;

  /** The bit that stands for this kind in a mask. */
  public int bit() {
    return 1 << ordinal();
  }
}
