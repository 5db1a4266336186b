/**
 * The store: a Jena TDB2 database in a folder of its own, with one named graph an article. Imports
 * Jena and nothing else of the project.
 */
package org.newsgraph.store;
