package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.model.EntityType.OFFICE;
import static org.newsgraph.model.EntityType.ORGANIZATION;
import static org.newsgraph.model.EntityType.PLACE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * What linking adds to the names that recognition found: parts of chains, elections, offices, known
 * names.
 */
class PassedOverTest {

  private static final Linker LINKER =
      new Linker(List.of(CldrBase.standard(), CuratedBase.standard(), Gazetteer.standard()));

  private static List<String> names(Articles article, EntityType type) {
    return article.names(LINKER, type);
  }

  private static List<String> places(String chain) {
    return LINKER
        .link(Articles.of(chain + "下雨。").entity(PLACE, chain).extraction())
        .entities()
        .stream()
        .flatMap(entity -> entity.mentions().stream())
        .sorted(Mention.BY_SPAN)
        .map(Mention::text)
        .toList();
  }

  @Test
  void chainsOfPlacesHaveAMentionForEach() {
    assertThat(places("印度东部比哈尔邦")).containsExactly("印度", "比哈尔邦");
    assertThat(places("韓國首爾特別市梨泰院")).containsExactly("韓國", "首爾特別市", "梨泰院");
    assertThat(places("信德省拉尔卡纳县")).containsExactly("信德省", "拉尔卡纳县");
    assertThat(places("清迈府湄林县")).containsExactly("清迈府", "湄林县");
    assertThat(places("美国芝加哥")).containsExactly("美国", "芝加哥");
  }

  @Test
  void onePlaceStaysOne() {
    for (String one :
        List.of("首尔特别市", "印度尼西亚", "朝鲜半岛", "上海浦东国际机场", "杭州湾", "美国西部", "南岗区文景街36号", "纽约州")) {
      assertThat(places(one)).as(one).containsExactly(one);
    }
  }

  @Test
  void aPlaceBehindOthersIsNotTheOneOfItsName() {
    List<String> keys =
        LINKER.link(Articles.of("广东省南海很大。").entity(PLACE, "广东省南海").extraction()).entities().stream()
            .flatMap(entity -> entity.link().stream())
            .map(link -> link.label())
            .toList();
    assertThat(keys).doesNotContain("南海");
  }

  @Test
  void officesAreThoseOfTheOnlyCountry() {
    assertThat(names(Articles.of("英国有了新首相，首相今天讲话。").entity(PLACE, "英国"), OFFICE))
        .containsExactly("英国首相");
    assertThat(names(Articles.of("英国和日本：首相今天讲话。").entity(PLACE, "英国").entity(PLACE, "日本"), OFFICE))
        .isEmpty();
    assertThat(names(Articles.of("中国人说，总统今天讲话。").entity(PLACE, "中国"), OFFICE)).isEmpty();
    assertThat(names(Articles.of("越南副总理兼外长。").entity(PLACE, "越南"), OFFICE)).doesNotContain("越南总理");
    assertThat(names(Articles.of("黎巴嫩总统职务空缺。").entity(PLACE, "黎巴嫩"), OFFICE))
        .containsExactly("黎巴嫩总统");
  }

  @Test
  void partiesHaveHeads() {
    assertThat(names(Articles.of("海洋党党魁辞职。").entity(ORGANIZATION, "海洋党"), OFFICE))
        .containsExactly("海洋党党魁");
  }

  @Test
  void namesThatAreCertainAreFoundAnyway() {
    Articles article = Articles.of("美國職業棒球大聯盟開打。").words("美國", "職業", "棒球", "大聯盟", "開打", "。");
    assertThat(names(article, ORGANIZATION)).containsExactly("美国职业棒球大联盟");
    assertThat(names(Articles.of("他谈外交政策。").words("他", "谈", "外交", "政策", "。"), ORGANIZATION))
        .isEmpty();
  }

  @Test
  void namesInQuotationMarksBehindTheirKind() {
    assertThat(names(Articles.of("環保組織「藍色海灘」抗議。"), ORGANIZATION)).containsExactly("蓝色海滩");
    assertThat(names(Articles.of("他说「蓝色海滩」很美。"), ORGANIZATION)).isEmpty();
  }
}
