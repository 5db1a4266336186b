/**
 * What is known of strings before any text is read: names that lists have for people, places and
 * organizations, and words that stand beside or end names.
 */
package org.newsgraph.extract.known;
