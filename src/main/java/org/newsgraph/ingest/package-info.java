/**
 * Reading: files of many shapes become {@link org.newsgraph.model.Article}s or named {@link
 * org.newsgraph.model.Failure}s. The only user of jsoup.
 *
 * <p>The way of one file: bytes ({@code FileContent}) → characters ({@code TextDecoder}) → a page
 * with its metadata ({@code PageFormat}, one small class a format, chosen by content) → the clean
 * article ({@code ArticleBuilder}). Selectors, line patterns, title affixes and publishers are data
 * files beside the code.
 */
package org.newsgraph.ingest;
