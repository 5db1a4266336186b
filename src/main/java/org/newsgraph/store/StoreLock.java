package org.newsgraph.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive hold of one process on a store. The operating system lets go of it when the process
 * ends, however it ends.
 *
 * <p>TDB2 has a lock of its own, against other programs; this one comes first because it can say
 * who holds the store, and also holds within one process.
 */
final class StoreLock implements AutoCloseable {

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StoreException if another process, or another part of this one, has the store open
   */
  static StoreLock take(StoreFolder folder) {
    Path file = folder.lockFile();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel, folder)) {
        writeProcess(channel);
        return new StoreLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new StoreException(
          "the store at "
              + folder.dir()
              + " cannot be locked: "
              + e
              + "; the folder must be writable, even to ask questions",
          e);
    }
    throw held(folder);
  }

  private static boolean tryLock(FileChannel channel, StoreFolder folder) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new StoreException(
          "the store at "
              + folder.dir()
              + " is already open in this process; share the one NewsStore, or close it first",
          e);
    }
  }

  private static void writeProcess(FileChannel channel) throws IOException {
    byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0);
    channel.write(java.nio.ByteBuffer.wrap(process));
  }

  static StoreException held(StoreFolder folder) {
    return new StoreException(
        "the store at "
            + folder.dir()
            + " is in use by another process"
            + holder(folder)
            + "; only one process at a time can open a store, also to read it: wait until it has"
            + " ended, or end it");
  }

  private static String holder(StoreFolder folder) {
    try {
      String pid = Files.readString(folder.lockFile(), StandardCharsets.US_ASCII).strip();
      return pid.isEmpty() ? "" : " (" + pid + ")";
    } catch (IOException e) {
      // The message only lacks the number.
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("the lock of the store cannot be released: " + e, e);
    }
  }
}
