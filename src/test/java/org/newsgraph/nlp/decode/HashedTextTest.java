package org.newsgraph.nlp.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HashedTextTest {

  private static HashedText hashed(String text) {
    return HashedText.of(text);
  }

  @Test
  void ofPartsIsThatOfTheWhole() {
    long whole = hashed("中国-美国-PSEQW2|CpC").hash();
    assertThat(HashedText.join(hashed("中国-"), hashed("美国-PSEQW2|CpC"))).isEqualTo(whole);
    assertThat(HashedText.join(hashed("中国"), hashed("-美国"), hashed("-PSEQW2|CpC")))
        .isEqualTo(whole);
    assertThat(HashedText.join(hashed("中国"), hashed("-"), hashed("美国"), hashed("-PSEQW2|CpC")))
        .isEqualTo(whole);
    assertThat(HashedText.join(hashed(""), hashed("-"), hashed(""), hashed("x")))
        .isEqualTo(hashed("-x").hash());
  }

  @Test
  void tellsTextsApart() {
    Map<Long, String> seen = new HashMap<>();
    for (char a = '一'; a < '一' + 400; a++) {
      for (char b = '一'; b < '一' + 400; b++) {
        String text = "" + a + b;
        assertThat(seen.put(hashed(text).hash(), text)).isNull();
        String turned = a + "…" + b;
        assertThat(seen.put(hashed(turned).hash(), turned)).isNull();
      }
    }
  }
}
