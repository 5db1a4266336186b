/**
 * Which entry of a knowledge base an entity of an article is: the bases, and the linker that asks
 * them and abstains where it is not certain. Imports {@code model} and {@code text}.
 */
package org.newsgraph.link;
