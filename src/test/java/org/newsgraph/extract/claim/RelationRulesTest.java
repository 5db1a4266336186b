package org.newsgraph.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Claim;

class RelationRulesTest {

  private final RelationRules rules = new RelationRules();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          绿党/ORGANIZATION 籍 议员 林远/PERSON 说 | memberOf 林远 绿党
          海洋/ORGANIZATION 成员国 挪威/GPE 反对 | memberOf 挪威 海洋
          前 蓝社/ORGANIZATION 成员 林远/PERSON 被 捕 | memberOf 林远 蓝社 former
          蓝报/ORGANIZATION 驻 东京/GPE 记者 林远/PERSON 报道 | worksFor 林远 蓝报
          前 蓝报/ORGANIZATION 记者 林远/PERSON 说 | worksFor 林远 蓝报 former
          林远/PERSON 任教于 蓝山大学/ORGANIZATION 。 | worksFor 林远 蓝山大学
          蓝星/ORGANIZATION 旗下 的 视频 平台 红帆/ORGANIZATION 说 | parentOrganization 红帆 蓝星
          红帆/ORGANIZATION 母公司 蓝星/ORGANIZATION 说 | parentOrganization 红帆 蓝星
          红帆/ORGANIZATION 第一 大股东 蓝星/ORGANIZATION 说 | shareholder 红帆 蓝星
          蓝星/ORGANIZATION 目前 持有 红帆/ORGANIZATION 三成 股份 | shareholder 红帆 蓝星
          蓝星/ORGANIZATION 联合 创始人 林远/PERSON 说 | founder 蓝星 林远
          林远/PERSON 创办 的 蓝星/ORGANIZATION | founder 蓝星 林远
          林远/PERSON 女士 创立 了 蓝星/ORGANIZATION | founder 蓝星 林远
          蓝星/ORGANIZATION 创办人 林远/PERSON 之女 何舟/PERSON 说 | founder 蓝星 林远; parent 何舟 林远
          蓝星/ORGANIZATION 创办人 林远/PERSON 次子 何舟/PERSON 说 | founder 蓝星 林远; parent 何舟 林远
          林远/PERSON 1950年 出生于 奥斯陆/GPE 。 | birthPlace 林远 奥斯陆
          林远/PERSON 的 妻子 何舟/PERSON 说 | spouse 林远 何舟
          林远/PERSON 的 前妻 何舟/PERSON 说 | spouse 林远 何舟 former
          林远/PERSON 之子 何舟/PERSON 说 | parent 何舟 林远
          林远/PERSON 的 父亲 何舟/PERSON 说 | parent 林远 何舟
          林远/PERSON 的 弟弟 何舟/PERSON 说 | sibling 林远 何舟
          林远/PERSON 6 岁 的 女儿 何舟/PERSON 说 | parent 何舟 林远
          林远/PERSON （ Lin/PERSON ） 的 父亲 何舟/PERSON 说 | parent Lin 何舟
          林远/PERSON （ Lin/PERSON ） 的 六十 岁 的 妻子 何舟/PERSON 说 | spouse Lin 何舟
          蓝星/ORGANIZATION 总部 位于 奥斯陆/GPE 。 | headquarters 蓝星 奥斯陆
          总部 设在 奥斯陆/GPE 的 蓝星/ORGANIZATION 说 | headquarters 蓝星 奥斯陆
          挪威/GPE 首都 奥斯陆/GPE 下雪 | locatedIn 奥斯陆 挪威
          挪威/GPE 西部 城市 卑尔根/GPE 下雪 | locatedIn 卑尔根 挪威
          林远/PERSON 周二 出席 蓝山峰会/EVENT 。 | participatesIn 林远 蓝山峰会
          林远/PERSON 将 出席 蓝山峰会/EVENT 。 | participatesIn 林远 蓝山峰会 planned
          林远/PERSON 没有 出席 蓝山峰会/EVENT 。 | participatesIn 林远 蓝山峰会 negative
          林远/PERSON ， 本名 “ 何舟 ” ， 说 | alternateName 林远 何舟
          """)
  void readsRelations(String words, String expected) {
    assertThat(read(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "奥斯陆/GPE 位于 挪威/GPE 以南 。",
    "前往 奥斯陆/GPE 出席 蓝山峰会/EVENT 。",
    "林远/PERSON 邀请 何舟/PERSON 出席 蓝山峰会/EVENT 。",
    "林远/PERSON 是否 任教于 蓝山大学/ORGANIZATION ，",
    "林远/PERSON 和 绿党/ORGANIZATION 的 政策 。",
    "绿党/ORGANIZATION 与 蓝党/ORGANIZATION 持有 相同 看法",
  })
  void readsNoneOfTheFirst(String words) {
    assertThat(read(words)).doesNotContain("奥斯陆").doesNotContain("林远").doesNotContain("党");
  }

  private String read(String words) {
    StringBuilder tagged = new StringBuilder();
    for (String word : words.split(" ")) {
      tagged.append(word.indexOf('/') > 0 ? word.replace("/", "/NR/") : word + "/NN").append(' ');
    }
    AnnotatedText text = Texts.of(tagged.toString().strip());
    return Clause.of(text, TaggedNames.of(text)).stream()
        .flatMap(clause -> rules.read(clause).stream())
        .map(RelationRulesTest::show)
        .collect(Collectors.joining("; "));
  }

  private static String show(Claim claim) {
    String other = claim.object().map(RelationRulesTest::name).orElse(claim.value());
    String held = claim.polarity().name() + " " + claim.modality() + " " + claim.tenure();
    return (claim.predicate().id() + " " + name(claim.subject()) + " " + other + " " + held)
        .replaceAll("POSITIVE|ASSERTED|CURRENT", "")
        .replace("NEGATIVE", "negative")
        .replace("PLANNED", "planned")
        .replace("FORMER", "former")
        .replaceAll(" +", " ")
        .strip();
  }

  private static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
