package org.newsgraph.ingest;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Keeps a list of addresses from a stranger from leading into the own network. Stateless. */
final class PublicAddress {

  private PublicAddress() {}

  /**
   * @throws FetchException if the address is not on the web, its host is unknown, or any of the
   *     host's addresses is one of the own machine or network
   */
  static void check(URI url, boolean allowPrivate) throws FetchException {
    String scheme = url.getScheme();
    if (url.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new FetchException("this is no address of the web; give one with http:// or https://");
    }
    if (allowPrivate) {
      return;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
        if (isPrivate(address)) {
          throw new FetchException(
              "its host is in the own machine or network ("
                  + address.getHostAddress()
                  + "); --allow-private lets that be asked");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException("its host is unknown; check the address and the network");
    }
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean uniqueLocal = bytes.length == 16 && (first & 0xFE) == 0xFC;
    boolean shared = bytes.length == 4 && (first == 100 && (second & 0xC0) == 64 || first == 0);
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || shared;
  }
}
