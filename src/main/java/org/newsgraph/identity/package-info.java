/**
 * Identity across articles: which entities of a store are one, by what the articles say together
 * and by what people have decided; and the graphs in which that is kept.
 */
package org.newsgraph.identity;
