/** Reads the word lists that extraction works with. Imports nothing of the project. */
package org.newsgraph.extract.lexicon;
