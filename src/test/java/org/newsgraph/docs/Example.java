package org.newsgraph.docs;

import java.util.List;

/**
 * One command that a page shows, with what it must print.
 *
 * @param place the page and the line
 * @param command the words behind the prompt
 * @param exit the exit code that the page promises
 * @param expected the lines that the page shows below the command
 * @param anyNumbers whether each number in them stands for any number
 */
record Example(String place, String command, int exit, List<String> expected, boolean anyNumbers) {
  Example {
    expected = List.copyOf(expected);
  }
}
