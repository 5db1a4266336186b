package org.newsgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBearersTest {

  @Test
  void onlyTheOneOtherBearerIsTold() {
    NameBearers bearers = new NameBearers();
    bearers.add("person/毛宁", 1);
    assertThat(bearers.other("person/毛宁", 1)).isNegative();
    bearers.add("person/毛宁", 2);
    bearers.add("person/毛宁", 1);
    bearers.add("person/毛宁", 2);
    assertThat(bearers.other("person/毛宁", 1)).isEqualTo(2);
    assertThat(bearers.other("person/毛宁", 2)).isEqualTo(1);
    bearers.add("person/毛宁", 3);
    assertThat(bearers.other("person/毛宁", 1)).isNegative();
    assertThat(bearers.other("person/毛宁", 2)).isNegative();
    assertThat(bearers.other("place/毛宁", 1)).isNegative();
  }

  @Test
  void nothingIsLostAsItGrows() {
    NameBearers bearers = new NameBearers();
    for (int i = 0; i < 20_000; i++) {
      bearers.add("person/" + i, i);
      bearers.add("person/" + i, i + 1);
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(bearers.other("person/" + i, i)).isEqualTo(i + 1);
    }
  }
}
