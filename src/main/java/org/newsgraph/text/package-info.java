/**
 * Chinese script and characters; the only user of HanLP. Imports {@code model} and nothing else.
 */
package org.newsgraph.text;
