package org.newsgraph.store;

import java.nio.ByteBuffer;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** TDB2's identifiers of terms as the numbers that its indexes are sorted by. */
final class NodeNumbers {

  private NodeNumbers() {}

  static long number(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes, 0);
    return ByteBuffer.wrap(bytes).getLong();
  }

  static NodeId id(long number) {
    return NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, number), 0);
  }
}
