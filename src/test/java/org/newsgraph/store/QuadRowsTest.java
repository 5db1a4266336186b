package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuadRowsTest {

  private static final int[] OTHER_WAY_ROUND = {3, 2, 1, 0};

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 9, 100, 1_000, 12_345})
  void givesRowsInTheOrderOfAnyColumnEachOnce(int count) throws IOException {
    Random random = new Random(count);
    try (QuadRows rows = new QuadRows(temp, 1_000)) {
      List<long[]> added = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        // Few values, so that rows return, and such as are below zero: they count as great ones.
        long[] row = random.longs(4, -3, 5).toArray();
        added.add(row);
        rows.add(row[0], row[1], row[2], row[3]);
      }
      rows.end();
      assertThat(all(rows, new int[] {0, 1, 2, 3})).isEqualTo(sorted(added));
      Collections.shuffle(added, random);
      added.replaceAll(row -> new long[] {row[3], row[2], row[1], row[0]});
      assertThat(all(rows, OTHER_WAY_ROUND)).isEqualTo(sorted(added));
    }
    assertThat(Files.list(temp)).as("files left behind").isEmpty();
  }

  private static List<String> sorted(List<long[]> rows) {
    TreeSet<long[]> set = new TreeSet<>((a, b) -> Arrays.compareUnsigned(a, b));
    set.addAll(rows);
    return set.stream().map(Arrays::toString).toList();
  }

  private static List<String> all(QuadRows rows, int[] order) throws IOException {
    List<String> all = new ArrayList<>();
    try (QuadRows.Sorted sorted = rows.sorted(order)) {
      for (long[] row = sorted.next(); row != null; row = sorted.next()) {
        all.add(Arrays.toString(row));
      }
    }
    return all;
  }
}
