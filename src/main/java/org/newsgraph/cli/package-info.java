/**
 * The command line: one small class a command. A command parses its arguments, calls one operation
 * and prints. All commands are listed in {@link org.newsgraph.cli.Newsgraph}; nothing imports this
 * package.
 */
package org.newsgraph.cli;
