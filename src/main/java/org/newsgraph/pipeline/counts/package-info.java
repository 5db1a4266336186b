/**
 * Counts that are kept beside the articles, so that questions about the whole store need not look
 * at every mention: who is named how often, and who stands with whom.
 */
package org.newsgraph.pipeline.counts;
