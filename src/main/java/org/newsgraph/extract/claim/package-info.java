/**
 * What articles claim about entities; at present the posts that people hold. Imports {@code model}
 * only. Its lexicons lie beside it in the resources.
 */
package org.newsgraph.extract.claim;
