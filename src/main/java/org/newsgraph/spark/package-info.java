/**
 * The same build on many machines: a job for Apache Spark. Only strings, bytes and numbers travel
 * between its tasks; the pipeline is built once in each executor.
 */
package org.newsgraph.spark;
