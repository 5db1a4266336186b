/**
 * The server: a SPARQL endpoint, the pages for exploring and the JSON behind them, over one open
 * store. The only user of Fuseki and its HTTP server. Imports {@code text}, {@code store} and
 * {@code query}.
 */
package org.newsgraph.web;
