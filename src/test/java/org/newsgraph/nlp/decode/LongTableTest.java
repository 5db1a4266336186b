package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  private static LongTable table(Map<Long, Integer> content) {
    TableWriter out = new TableWriter();
    LongTable.write(out, "t", content);
    return LongTable.of(Tables.of(out.toBlock()), "t");
  }

  @Test
  void findsAllKeysAndNoOther() {
    Random random = new Random(1);
    Map<Long, Integer> content = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      content.put(i % 2 == 0 ? random.nextLong() : i, i); // also keys that lie close together
    }
    LongTable table = table(content);
    content.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    for (int i = 0; i < 5000; i++) {
      long key = random.nextLong();
      assertThat(table.get(key)).isEqualTo(content.getOrDefault(key, LongTable.NONE));
    }
    assertThat(table(Map.of()).get(0)).isEqualTo(LongTable.NONE);
  }

  @Test
  void hashesStringsAsAWholeOrCharacterByCharacter() {
    long hash = LongTable.empty();
    for (char c : "气候变化".toCharArray()) {
      hash = LongTable.step(hash, c);
    }
    assertThat(LongTable.finish(hash)).isEqualTo(LongTable.hash("气候变化"));
    assertThat(LongTable.hash("气候")).isNotEqualTo(LongTable.hash("候气"));
    assertThat(LongTable.hash("")).isNotEqualTo(LongTable.hash("\0"));
  }

  @Test
  void noticesTwoStringsOfOneHash() {
    Map<Long, Integer> content = new HashMap<>();
    LongTable.put(content, "气", 1);
    assertThatThrownBy(() -> LongTable.put(content, "气", 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("气");
  }
}
