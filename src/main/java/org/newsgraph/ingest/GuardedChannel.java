package org.newsgraph.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A file of which only so much may be read for the header of one record: a header without end would
 * fill the memory. Not thread-safe.
 */
final class GuardedChannel implements SeekableByteChannel {

  /** Real headers take a few kilobytes; packed ones unpack to a thousand times as much at most. */
  private static final int LONGEST_HEADER = 1 << 16;

  private final SeekableByteChannel file;
  private long left = Long.MAX_VALUE;

  GuardedChannel(SeekableByteChannel file) {
    this.file = file;
  }

  /** A header is read next. */
  void guard() {
    left = LONGEST_HEADER;
  }

  /** Content of any length is read next. */
  void release() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (left <= 0) {
      throw new IOException("its header is longer than " + (LONGEST_HEADER >> 10) + " KB");
    }
    int read = file.read(target);
    left -= read;
    return read;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return file.write(source);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
