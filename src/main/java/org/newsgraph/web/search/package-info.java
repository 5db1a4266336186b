/**
 * The full-text index beside the store: names, sentences and articles, each sentence with the
 * entities in it, so that who is seen with whom in a period is counted in milliseconds. Derived
 * from the store and made again where it is missing. The only user of Lucene.
 */
package org.newsgraph.web.search;
