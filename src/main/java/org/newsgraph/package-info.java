/** newsgraph as a library: {@link org.newsgraph.NewsGraph} is its door. */
package org.newsgraph;
