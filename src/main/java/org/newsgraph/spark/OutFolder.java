package org.newsgraph.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a job's results, on any file system.
 *
 * <pre>
 * OUT/analysed/run-0001/part-00000.nq.gz      the articles of a part, as they were analysed
 * OUT/analysed/run-0001/part-00000.facts.gz   those of their quads that the step over all articles reads again
 * OUT/analysed/run-0001/part-00000.rows.gz    which articles these are; without it a part does not count
 * OUT/analysed/run-0001/failures-00000.csv.gz which inputs gave none, and why
 * OUT/graph/0001/articles-0001-00000.nq.gz    the same after the step over all articles
 * OUT/graph/0001/copies-00000.nq.gz           and what follows from all articles
 * OUT/manifest.txt                            which files are the whole graph: written last
 * OUT/report.json                             what the last run did
 * </pre>
 *
 * <p>Files are written under another name and then renamed: what has its name is whole.
 */
final class OutFolder {

  private static final String ROWS = ".rows.gz";
  private static final String QUADS = ".nq.gz";
  private static final String FACTS = ".facts.gz";

  private final Path root;
  private final Configuration configuration;

  OutFolder(String root, Configuration configuration) {
    this.root = new Path(root);
    this.configuration = configuration;
  }

  private FileSystem system() throws IOException {
    return root.getFileSystem(configuration);
  }

  /** The names of the runs that have analysed something, in their order. */
  List<String> runs() throws IOException {
    return names("analysed").stream().filter(name -> name.startsWith("run-")).toList();
  }

  /** The name of the run behind the last one. */
  String nextRun() throws IOException {
    List<String> runs = runs();
    int last = runs.isEmpty() ? 0 : Integer.parseInt(runs.get(runs.size() - 1).substring(4));
    return String.format(Locale.ROOT, "run-%04d", last + 1);
  }

  /** A new folder for the whole graph, behind those that are there. */
  String nextGraph() throws IOException {
    List<String> there = names("graph");
    int last = there.isEmpty() ? 0 : Integer.parseInt(there.get(there.size() - 1));
    return String.format(Locale.ROOT, "graph/%04d/", last + 1);
  }

  /**
   * The parts that are whole, as paths below this folder without the ends of their names. Those of
   * an earlier version, without their facts, are not: they are made anew.
   */
  List<String> analysedParts() throws IOException {
    List<String> parts = new ArrayList<>();
    for (String run : runs()) {
      String folder = "analysed/" + run + "/";
      Set<String> names = new TreeSet<>(names(folder));
      names.stream()
          .filter(name -> name.endsWith(ROWS))
          .map(name -> name.substring(0, name.length() - ROWS.length()))
          .filter(part -> names.contains(facts(part)))
          .forEach(part -> parts.add(folder + part));
    }
    return parts;
  }

  /** The names of what lies in a folder, sorted. */
  List<String> names(String folder) throws IOException {
    try {
      return Arrays.stream(system().listStatus(new Path(root, folder)))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  static String part(String run, int number) {
    return String.format(Locale.ROOT, "analysed/%s/part-%05d", run, number);
  }

  static String failures(String run, int part) {
    return String.format(Locale.ROOT, "analysed/%s/failures-%05d.csv.gz", run, part);
  }

  static String quads(String part) {
    return part + QUADS;
  }

  static String facts(String part) {
    return part + FACTS;
  }

  static String rows(String part) {
    return part + ROWS;
  }

  /** Takes text, and puts it in place when it is closed. */
  final class PartWriter implements AutoCloseable {
    private final Path file;
    private final Path beside;
    private final Writer out;
    private boolean whole;

    private PartWriter(String name, String attempt) throws IOException {
      file = new Path(root, name);
      beside = new Path(file.getParent(), "_" + file.getName() + "." + attempt);
      OutputStream stream = system().create(beside, true);
      out = writer(name.endsWith(".gz") ? new FastGzip(stream) : stream);
    }

    void line(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }

    /** As {@link #line}, where no exception may be declared. */
    void lineUnchecked(String line) {
      try {
        line(line);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write to " + beside, e);
      }
    }

    /** All has been written: it may be put in place. */
    void whole() {
      whole = true;
    }

    @Override
    public void close() throws IOException {
      out.close();
      if (!whole) {
        system().delete(beside, false);
        return;
      }
      system().delete(file, false);
      if (!system().rename(beside, file)) {
        throw new IOException("cannot rename " + beside + " to " + file);
      }
    }
  }

  /** News packs well at the lowest level already, at a third of the cost. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(java.util.zip.Deflater.BEST_SPEED);
    }
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
  }

  /**
   * Begins a file; packed if its name ends in {@code .gz}.
   *
   * @param attempt tells those apart who write the same file at a time
   */
  PartWriter write(String name, String attempt) throws IOException {
    return new PartWriter(name, attempt);
  }

  /** The lines of a file; to be closed. */
  Stream<String> lines(String name) throws IOException {
    var stream = system().open(new Path(root, name));
    return new BufferedReader(
            new InputStreamReader(
                name.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream,
                StandardCharsets.UTF_8),
            1 << 16)
        .lines()
        .onClose(
            () -> {
              try {
                stream.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  boolean exists(String name) throws IOException {
    return system().exists(new Path(root, name));
  }

  void delete(String name) throws IOException {
    system().delete(new Path(root, name), true);
  }
}
