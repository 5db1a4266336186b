/**
 * Questions to a store: named SPARQL queries with parameters, their results as tables, exports, and
 * the check against the SHACL shapes. Imports {@code store}, {@code text} and Jena.
 */
package org.newsgraph.query;
