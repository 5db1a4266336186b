/**
 * The main job on one page: {@link org.newsgraph.pipeline.Build} reads articles, analyses what is
 * new or changed, and stores it. {@link org.newsgraph.pipeline.Analyzer} is the part of it that
 * needs no store.
 */
package org.newsgraph.pipeline;
