package org.newsgraph.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** What a user is told about an exception: never a class name alone. */
final class Messages {

  private Messages() {}

  static String of(Throwable e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + ": there is no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access denied; check the permissions";
    }
    if (e instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + ": exists and is not a folder; give another path";
    }
    String message = e.getMessage();
    if (message == null || message.isBlank()) {
      return e + (e.getCause() == null ? "" : " (" + of(e.getCause()) + ")");
    }
    return message;
  }
}
