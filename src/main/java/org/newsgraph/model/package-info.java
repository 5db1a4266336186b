/**
 * The domain as immutable records and enums: what an article is, what was found in it, and where.
 *
 * <p>Every stage of the pipeline takes one of these types and returns a richer one: {@link
 * org.newsgraph.model.Article} → {@link org.newsgraph.model.AnnotatedText} → {@link
 * org.newsgraph.model.Extraction} → {@link org.newsgraph.model.Analysis}. All types are
 * thread-safe. Offsets are always UTF-16 units of {@link org.newsgraph.model.Article#content()},
 * end exclusive; they are made relative to the headline or the body only at the borders (RDF,
 * JSON). This package imports nothing but the JDK.
 */
package org.newsgraph.model;
