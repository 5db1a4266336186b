/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over characters,
 * with hashed features: training, the model's file, decoding and the probabilities of spans. Knows
 * nothing of Chinese or of names.
 */
package org.newsgraph.extract.crf;
