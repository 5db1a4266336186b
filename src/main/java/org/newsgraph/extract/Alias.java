package org.newsgraph.extract;

/**
 * The article itself says that two names are one thing: 联合国气候变化大会（COP28）.
 *
 * @param name the name that stands first
 * @param other the other one
 */
record Alias(Candidate name, Candidate other) {}
