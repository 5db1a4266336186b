/**
 * Time expressions of Chinese news: where a text speaks of a time, and which stretch of the
 * calendar it means.
 */
package org.newsgraph.extract.time;
