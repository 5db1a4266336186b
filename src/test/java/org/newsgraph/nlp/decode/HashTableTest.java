package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HashTableTest {

  private static HashTable table(HashTable.Builder builder) {
    TableWriter out = new TableWriter();
    builder.write(out, "test");
    return HashTable.of(Tables.of(out.toBlock()), "test");
  }

  @Test
  void findsWhatWasPutAndNothingElse() {
    HashTable.Builder builder = new HashTable.Builder(1000);
    for (int i = 0; i < 1000; i++) {
      builder.put("特征" + i, i * 16_000);
    }
    HashTable table = table(builder);
    for (int i = 0; i < 1000; i++) {
      assertThat(table.find(HashedText.of("特征" + i).hash())).isEqualTo(i * 16_000);
      assertThat(table.find(HashedText.of("特" + i).hash())).isEqualTo(HashTable.NONE);
    }
  }

  @Test
  void canBeEmpty() {
    HashTable table = table(new HashTable.Builder(0));
    assertThat(table.find(HashedText.of("").hash())).isEqualTo(HashTable.NONE);
    assertThat(table.find(HashedText.of("词").hash())).isEqualTo(HashTable.NONE);
  }

  @Test
  void takesNoTextTwiceAndNotTooMany() {
    HashTable.Builder builder = new HashTable.Builder(2);
    builder.put("词", 0);
    assertThatThrownBy(() -> builder.put("词", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("词");
    assertThatThrownBy(() -> new HashTable.Builder(1 << 24))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
