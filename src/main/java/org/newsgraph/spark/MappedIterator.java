package org.newsgraph.spark;

import java.util.Iterator;
import java.util.function.Function;

/** What an iterator gives, each made something else, one at a time. */
record MappedIterator<T, R>(Iterator<T> all, Function<T, R> change) implements Iterator<R> {

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public R next() {
    return change.apply(all.next());
  }
}
