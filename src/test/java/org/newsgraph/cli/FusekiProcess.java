package org.newsgraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Apache Jena Fuseki in a process of its own, on a TDB2 database, with updates allowed. */
final class FusekiProcess implements AutoCloseable {

  private final Path database;
  private final int port;
  private Process process;

  FusekiProcess(Path database) throws IOException, InterruptedException {
    this.database = Files.createDirectories(database);
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    start();
  }

  void start() throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx300m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                    "--localhost",
                    "--port=" + port,
                    "--tdb2",
                    "--loc=" + database,
                    "--set=tdb2:unionDefaultGraph=true",
                    "--update",
                    "/news"))
            .redirectErrorStream(true)
            .redirectOutput(database.resolveSibling("fuseki.log").toFile())
            .start();
    for (int tries = 0; !answers(); tries++) {
      if (tries == 300 || !process.isAlive()) {
        throw new IOException(Files.readString(database.resolveSibling("fuseki.log")));
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  String url() {
    return "http://127.0.0.1:" + port + "/news";
  }

  /** As a crash would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
