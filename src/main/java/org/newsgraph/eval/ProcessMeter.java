package org.newsgraph.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs this program in a process of its own, with the options that this one was started with but
 * for the heap, and measures it: time on the clock, CPU time and peak memory. The latter two are
 * read from {@code /proc} while it runs, and are 0 on systems without.
 */
final class ProcessMeter {

  /**
   * What a process took.
   *
   * @param wallSeconds from its start to its end
   * @param cpuSeconds user and system time of all its threads
   * @param peakBytes most memory that was resident at once
   */
  record Cost(double wallSeconds, double cpuSeconds, long peakBytes) {

    /** What is left when the time of another process, which did a part of it, is taken off. */
    Cost without(Cost part) {
      return new Cost(wallSeconds - part.wallSeconds, cpuSeconds - part.cpuSeconds, peakBytes);
    }
  }

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  /** Linux counts CPU time in these for all programs. */
  private static final double TICKS_PER_SECOND = 100;

  private static final int POLL_MILLIS = 10;

  private final String heap;

  /**
   * @param heap for the process, e.g. {@code 1g}
   */
  ProcessMeter(String heap) {
    this.heap = heap;
  }

  /**
   * Runs a command to its end.
   *
   * @param arguments of {@code newsgraph}
   * @throws IOException if it cannot be started or ends with an error
   */
  Cost run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-Xmx"))
        .forEach(command::add);
    command.add("-Xmx" + heap);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.newsgraph.cli.Newsgraph");
    command.addAll(arguments);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double cpu = 0;
    long peak = 0;
    do {
      cpu = Math.max(cpu, cpuSeconds(process.pid()));
      peak = Math.max(peak, peakBytes(process.pid()));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new IOException(
          "newsgraph " + String.join(" ", arguments) + " ended with code " + process.exitValue());
    }
    return new Cost((System.nanoTime() - begin) / 1e9, cpu, peak);
  }

  /** Fields 14 and 15 of {@code stat}, counted behind the name in parentheses; see proc(5). */
  private static double cpuSeconds(long process) {
    String stat = read(process, "stat");
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
    return fields.length < 13
        ? 0
        : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  private static long peakBytes(long process) {
    Matcher peak = PEAK.matcher(read(process, "status"));
    return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
  }

  private static String read(long process, String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process), file));
    } catch (IOException e) {
      return ""; // It has ended, or there is no /proc.
    }
  }
}
