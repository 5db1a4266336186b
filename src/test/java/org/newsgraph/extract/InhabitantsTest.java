package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InhabitantsTest {

  @Test
  void placesAndTheWordForPerson() {
    assertThat(Inhabitants.isWord("山东济南人")).isTrue();
    assertThat(Inhabitants.isWord("法国人")).isTrue();
    assertThat(Inhabitants.isWord("洛杉矶湖人")).isFalse();
    assertThat(Inhabitants.isWord("湖人")).isFalse();
    assertThat(Inhabitants.isWord("人")).isFalse();
  }
}
