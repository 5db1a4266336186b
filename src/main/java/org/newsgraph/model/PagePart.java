package org.newsgraph.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Which part of an article that fills several pages a page holds. Immutable.
 *
 * @param whole what the addresses of all its pages have in common: the address without the number
 *     of the page; equal for the pages of one article
 * @param number the number in the page's address; 0 where it has none, as first pages do
 * @param next the address of the page behind it, where there is one
 */
public record PagePart(String whole, int number, Optional<String> next) {

  public PagePart {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(next, "next");
  }

  /** Whether it can be the first page: some number their pages from 0, most from 1. */
  public boolean mayBeFirst() {
    return number <= 1;
  }
}
