package org.newsgraph.link;

import java.util.Locale;

/** What a link rests on: how far each can be trusted is in {@link LinkScores}. */
enum Evidence {
  /** A name that news has for nothing else. */
  NAME,
  /** Such a name only beside a word or post that the article has. */
  CUE,
  /** A name that others may bear, weighed by all that the article says. */
  WEIGHED,
  /** A Latin name of several words that the article gives. */
  LATIN,
  /** A Chinese person's name, spelled as the entry's English one is. */
  PINYIN,
  /** A foreign name that sounds like the entry's. */
  SOUND,
  /** A long name that is the title of the entry's page. */
  PAGE;

  /** As the table of scores calls it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
