package org.newsgraph.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * The file {@code server} in a store's folder: where the server that holds the store can be reached
 * on this machine, and the secret that lets a build hand articles to it. Only its owner can read
 * it. A file that a killed server left behind does no harm: the store is free then, and nobody
 * looks.
 */
public final class ServerNote {

  private static final String FILE = "server";
  private static final int SECRET_BYTES = 32;

  /** What the file says: an address that ends in a slash, and the secret. */
  public record Contact(String url, String token) {}

  private final Path file;
  private final String token;

  private ServerNote(Path file, String token) {
    this.file = file;
    this.token = token;
  }

  /** A note with a new secret; nothing is written yet. */
  public static ServerNote create(Path store) {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return new ServerNote(store.resolve(FILE), HexFormat.of().formatHex(secret));
  }

  /** The secret. */
  public String token() {
    return token;
  }

  /** Writes the file, whole or not at all. */
  public void write(String url) {
    try {
      Path temporary = file.resolveSibling(FILE + ".tmp");
      Files.deleteIfExists(temporary);
      boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
      if (posix) {
        Files.createFile(
            temporary,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(temporary, "url=" + url + "\ntoken=" + token + "\n");
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e, e);
    }
  }

  /** Removes the file. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be deleted: " + e, e);
    }
  }

  /** The server that says it holds a store; empty if none does. */
  public static Optional<Contact> read(Path store) {
    try {
      Path file = store.resolve(FILE);
      if (!Files.isReadable(file)) {
        return Optional.empty();
      }
      Properties note = new Properties();
      note.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      String url = note.getProperty("url", "");
      String token = note.getProperty("token", "");
      return url.isEmpty() || token.isEmpty()
          ? Optional.empty()
          : Optional.of(new Contact(url, token));
    } catch (IOException e) {
      return Optional.empty(); // gone between the look and the reading
    }
  }
}
