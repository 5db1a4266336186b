package org.newsgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Draws a recording of the JVM's flight recorder as a flame graph (Gregg 2016): each box is a
 * method, as wide as the share of the samples in which it ran or waited for what it had called, and
 * stands on the method that called it. Not a test; run by hand: {@code FlameGraph RECORDING.jfr
 * GRAPH.svg}.
 */
final class FlameGraph {

  private static final int WIDTH = 1_200;
  private static final int ROW = 16;
  private static final double LETTER = 6.2;

  /** Narrower boxes are left out, which keeps the picture small. */
  private static final double LEAST_WIDTH = 6;

  private static final String SAMPLE = "jdk.ExecutionSample";

  /** A method with the samples in it, and those that it had called. */
  private static final class Box {
    private final Map<String, Box> called = new TreeMap<>();
    private int samples;
  }

  private FlameGraph() {}

  public static void main(String[] arguments) throws IOException {
    Box all = new Box();
    try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
          add(all, event.getStackTrace().getFrames());
        }
      }
    }
    StringBuilder boxes = new StringBuilder();
    int depth = draw(all, all.samples, 0, 0, boxes);
    Files.writeString(Path.of(arguments[1]), svg(boxes, depth + 1));
  }

  private static void add(Box all, List<RecordedFrame> frames) {
    List<RecordedFrame> outermostFirst = new ArrayList<>(frames);
    Collections.reverse(outermostFirst);
    Box box = all;
    box.samples++;
    for (RecordedFrame frame : outermostFirst) {
      box = box.called.computeIfAbsent(name(frame.getMethod()), name -> new Box());
      box.samples++;
    }
  }

  private static String name(RecordedMethod method) {
    String type = method.getType().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return simple.replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda")
        + "."
        + method.getName().replaceAll("lambda\\$(.*)\\$\\d+", "$1");
  }

  /** Draws what a box had called, and gives back how deep it went. */
  private static int draw(Box box, int total, int before, int depth, StringBuilder boxes) {
    int at = before;
    int deepest = depth;
    for (Map.Entry<String, Box> called : box.called.entrySet()) {
      int samples = called.getValue().samples;
      double width = (double) WIDTH * samples / total;
      if (width >= LEAST_WIDTH) {
        double x = (double) WIDTH * at / total;
        double percent = 100.0 * samples / total;
        boxes.append(box(called.getKey(), x, width, depth, percent));
        deepest = Math.max(deepest, draw(called.getValue(), total, at, depth + 1, boxes));
      }
      at += samples;
    }
    return deepest;
  }

  private static String box(String name, double x, double width, int depth, double percent) {
    String safe = name.replace("&", "&amp;").replace("<", "&lt;");
    int letters = (int) (width / LETTER);
    String shown = safe.length() <= letters ? safe : letters < 4 ? "" : safe.substring(0, letters);
    // Colours tell nothing but where a box ends; the same method has the same one.
    int shade = Math.floorMod(name.hashCode(), 60);
    return String.format(
        Locale.ROOT,
        "<g><title>%s %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\""
            + " fill=\"hsl(%d,85%%,68%%)\"/><text x=\"%.1f\" y=\"%d\">%s</text></g>%n",
        safe,
        percent,
        x,
        depth * ROW,
        width - 0.5,
        ROW - 1,
        shade,
        x + 2,
        depth * ROW + 11,
        shown);
  }

  /** The outermost method is at the top. */
  private static String svg(StringBuilder boxes, int rows) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="monospace" font-size="10">
        <rect width="100%%" height="100%%" fill="#fff"/>
        %s</svg>
        """
        .formatted(WIDTH, rows * ROW, boxes);
  }
}
