/**
 * Scores against gold data: what {@code newsgraph evaluate} prints. A gold file is JSON Lines; what
 * it holds is told by the fields of its rows (see {@link org.newsgraph.eval.Evaluation}).
 */
package org.newsgraph.eval;
