package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NewsWordsTest {

  /** Animals eat, vehicles drive; nothing else tells them apart. */
  private static NewsWords words() {
    NewsWords words = new NewsWords();
    List<String> animals = List.of("马", "牛", "羊", "狗");
    List<String> vehicles = List.of("轿车", "卡车", "客车", "货车");
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 600; i++) {
      boolean animal = i % 2 == 0;
      String noun = (animal ? animals : vehicles).get(random.nextInt(4));
      words.add(
          Texts.of(noun + (animal ? "/NN 在/P 草地/NN 上/LC 吃草/VV" : "/NN 沿/P 公路/NN 快速/AD 行驶/VV")));
    }
    return words;
  }

  @Test
  void wordsInLikePlacesAreInOneGroup() {
    Map<String, String> coarse = new HashMap<>();
    for (String row : words().groups(epoch -> {})) {
      String[] fields = row.split("\t");
      for (String word : fields[2].split(" ")) {
        coarse.put(word, fields[0]);
      }
    }
    assertThat(coarse.keySet()).contains("马", "货车", "公路", "草地");
    assertThat(coarse.get("马")).isNotEqualTo(coarse.get("轿车"));
  }

  @Test
  void theSameArticlesGiveTheSameTables() {
    NewsWords first = words();
    NewsWords second = words();
    List<Integer> epochs = new ArrayList<>();
    assertThat(first.groups(epochs::add)).isEqualTo(second.groups(epoch -> {}));
    assertThat(epochs).hasSize(NewsWords.EPOCHS);
    assertThat(first.names()).isEqualTo(second.names());
  }

  @Test
  void namesOfSeveralArticlesAreListedByType() {
    NewsWords words = new NewsWords();
    for (int i = 0; i < 3; i++) {
      words.add(Texts.of("约翰·克里/NR/PERSON 访问/VV 柏林/NR/CITY"));
    }
    words.add(Texts.of("安娜·米勒/NR/PERSON 访问/VV 柏林/NR/CITY"));
    assertThat(words.articles()).isEqualTo(4);
    assertThat(words.names()).containsExactly("PERSON\t约翰·克里", "PLACE\t柏林");
  }
}
