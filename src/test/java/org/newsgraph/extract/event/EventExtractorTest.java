package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventMention;
import org.newsgraph.model.ReportedEvent;

class EventExtractorTest {

  private final EventExtractor extractor = new EventExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          林远/NR/PERSON 会见/VV 了/AS 何舟/NR/PERSON | meet actor=何舟 actor=林远
          林远/NR/PERSON 与/P 何舟/NR/PERSON 会谈/VV | talk actor=何舟 actor=林远
          林远/NR/PERSON 和/CC 何舟/NR/PERSON 在/P 奥斯陆/NR/GPE 会晤/VV | meet actor=何舟 actor=林远 place=奥斯陆
          林远/NR/PERSON 抵达/VV 奥斯陆/NR/GPE | arrive actor=林远 place=奥斯陆
          警方/NN 逮捕/VV 了/AS 两/CD 名/M 男子/NN | arrest actor=警方 target=两名男子
          林远/NR/PERSON 被/SB 逮捕/VV | arrest target=林远
          林远/NR/PERSON 被/LB 警方/NN 逮捕/VV | arrest actor=警方 target=林远
          林远/NR/PERSON 落网/VV | arrest target=林远
          警方/NN 将/BA 林远/NR/PERSON 释放/VV | release actor=警方 target=林远
          奥斯陆/NR/GPE 发生/VV 地震/NN | earthquake place=奥斯陆
          奥斯陆/NR/GPE 发生/VV 一/CD 起/M 火灾/NN ，/PU 造成/VV 三/CD 人/NN 死亡/VV | fire killed=三 place=奥斯陆; death actor=三人 killed=三
          死亡/VV 四/CD 人/NN | death actor=四人 killed=四
          至少/AD 七/CD 死/VV 十一/CD 失踪/VV | death actor=七 actor=十一 killed=七; missing actor=七 missing=十一
          星海/NN QX/NN 402/CD 失联/VV | missing actor=星海QX402
          两千/CD 人/NN 染疫/NN 与/CC 九/CD 人/NN 死亡/VV | infect actor=两千人; death actor=两千人染疫 actor=九人 killed=九
          军队/NN 撤离/VV 奥斯陆/NR/GPE ，/PU 三/CD 人/NN 死亡/VV | evacuate actor=军队 target=奥斯陆; death actor=三人 killed=三
          警方/NN 要求/VV 林远/NR/PERSON 离开/VV 奥斯陆/NR/GPE | leave actor=林远 place=奥斯陆
          救援/NN 人员/NN 赶到/VV 现场/NN | arrive actor=救援人员 place=现场
          警方/NN 对/P 事故/NN 展开/VV 调查/NN | accident; investigate actor=警方 target=事故
          被/SB 逮捕/VV 的/DEC 林远/NR/PERSON | arrest actor=林远
          挪威/NR/GPE 的/DEG 访问/NN | visit actor=挪威
          林远/NR/PERSON 上/LC 周六/NT 在/P 奥斯陆/NR/GPE 附近/NN 会见/VV 了/AS 何舟/NR/PERSON | meet actor=何舟 actor=林远 place=奥斯陆附近 time=上周六
          此/DT 次/M 会谈/NN 是/VC 在/P 林远/NR/PERSON 访问/VV 奥斯陆/NR/GPE 之前/LC | talk; visit actor=林远 place=奥斯陆
          蓝星/NR/ORGANIZATION 投资/VV 20亿/CD 美元/M | invest actor=蓝星 amount=20亿美元
          林远/NR/PERSON 与/P 何舟/NR/PERSON 就/P 气候/NN 问题/NN 会谈/VV | talk actor=何舟 actor=林远 topic=气候问题
          关于/P 停火/NN 的/DEG 谈判/NN | cease-fire; talk topic=停火
          警方/NN 用/P 无人机/NN 袭击/VV 了/AS 奥斯陆/NR/GPE | attack actor=警方 instrument=无人机 target=奥斯陆
          林远/NR/PERSON 宣布/VV ，/PU 他/PN 将/AD 离开/VV 奥斯陆/NR/GPE | announce actor=林远 content=他将离开奥斯陆; leave actor=他 place=奥斯陆
          警方/NN 摧毁/VV 了/AS 工厂/NN | damage actor=警方 target=工厂
          """)
  void readsWhoPlaysWhichPart(String words, String expected) {
    assertThat(told(words)).isEqualTo(expected);
  }

  @Timeout(20)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive asserted",
    "林远/NR/PERSON 没有/AD 会见/VV 何舟/NR/PERSON, negative asserted",
    "林远/NR/PERSON 将/AD 会见/VV 何舟/NR/PERSON, positive planned",
    "林远/NR/PERSON 可能/VV 会见/VV 何舟/NR/PERSON, positive possible",
    "林远/NR/PERSON 否认/VV 会见/VV 何舟/NR/PERSON, positive denied",
    "他/PN 呼吁/VV 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive demanded",
    "如果/CS 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive hypothetical",
    "如果/CS 下雨/VV ，/PU 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive hypothetical",
    "警方/NN 将/BA 林远/NR/PERSON 逮捕/VV, positive asserted",
    "林远/NR/PERSON 会/VV 当选/VV, positive possible",
    "林远/NR/PERSON 计划/VV 访问/VV 奥斯陆/NR/GPE, positive planned",
    "林远/NR/PERSON 每年/AD 访问/VV 奥斯陆/NR/GPE, positive habitual",
    "林远/NR/PERSON 自杀/VV 未遂/VV, negative asserted",
    "林远/NR/PERSON 保释/VV 被/SB 拒/VV, negative asserted",
    "林远/NR/PERSON 上任/VV 之前/LC, positive possible",
    "林远/NR/PERSON 上任/VV 后/LC 将/AD 改革/VV, positive possible",
    "林远/NR/PERSON 上任/VV 后/LC 改革/VV, positive asserted",
    "林远/NR/PERSON 上任/VV 后/LC 其/PN 政党/NN 改革/VV, positive asserted", // ends without a stop
    "“/PU 林远/NR/PERSON 下台/VV ”/PU 的/DEG 标语/NN, positive possible",
    "谁/PN 会见/VV 林远/NR/PERSON ？/PU, positive possible",
    "林远/NR/PERSON 将/BA 与/P 何舟/NR/PERSON 会见/VV, positive planned",
    "林远/NR/PERSON 将/BA 会见/VV 何舟/NR/PERSON, positive planned",
    "秦川/NR/PERSON 不/AD 认为/VV 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive possible",
    "没有/VE 证据/NN 表明/VV 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive possible",
    "林远/NR/PERSON 有/VE 能力/NN 让/VV 何舟/NR/PERSON 离开/VV 奥斯陆/NR/GPE, positive possible",
    "林远/NR/PERSON 就/AD 收购/VV 蓝星/NR/ORGANIZATION 表态/VV, positive possible",
    "预计/VV ，/PU 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive planned",
    "丧失/VV 资格/NN 的/DEC ，/PU 由/P 林远/NR/PERSON 宣布/VV, positive possible",
    "林远/NR/PERSON 涉嫌/VV 贪污/VV 被/SB 逮捕/VV, positive asserted",
    "林远/NR/PERSON 会见/VV 何舟/NR/PERSON 的/DEC 话/NN ，/PU 天/NN 晴/VA, positive possible",
    "《/PU 林远/NR/PERSON 访问/VV 何处/NN ，/PU 为何/AD 》/PU 出版/VV, positive possible",
    "林远/NR/PERSON 竞选/VV 连任/VV, positive possible",
    "林远/NR/PERSON 快/AD 退休/VV, positive possible",
    "林远/NR/PERSON 很/AD 快/AD 退休/VV, positive asserted",
    "影片/NN 中/LC ，/PU 林远/NR/PERSON 会见/VV 何舟/NR/PERSON, positive possible",
    "为/P 迫使/VV 林远/NR/PERSON 离开/VV 奥斯陆/NR/GPE ，/PU 风/NN 大/VA, positive possible",
    "为/P 报复/VV 林远/NR/PERSON 离开/VV 奥斯陆/NR/GPE ，/PU 风/NN 大/VA, positive asserted",
    "秦川/NR/PERSON 的/DEG 目标/NN 是/VC 击败/VV 林远/NR/PERSON, positive possible",
    "无论/CS 林远/NR/PERSON 连任/VV ，/PU 风/NN 都/AD 大/VA, positive possible",
    "不管/CS 林远/NR/PERSON 如何/AD 会见/VV 何舟/NR/PERSON, positive asserted",
    "林远/NR/PERSON 会见/VV 何舟/NR/PERSON 的/DEC 可能性/NN 很/AD 小/VA, positive possible",
    "林远/NR/PERSON 会见/VV 何舟/NR/PERSON 的/DEC 消息/NN 不实/VA, positive possible",
    "林远/NR/PERSON 且须/AD 会见/VV 何舟/NR/PERSON, positive demanded",
    "林远/NR/PERSON 有/VE 机会/NN 会见/VV 何舟/NR/PERSON, positive possible",
    "林远/NR/PERSON 的/DEG 访问/NN, positive possible",
    "林远/NR/PERSON 的/DEG 访问/NN 结束/VV, positive asserted",
    "林远/NR/PERSON 的/DEG 访问/NN 将/AD 开始/VV, positive planned",
  })
  void tellsHowSureTheTextIs(String words, String expected) {
    List<EventMention> mentions =
        events(words).stream().flatMap(e -> e.mentions().stream()).toList();
    EventMention last = mentions.get(mentions.size() - 1);
    String held = last.polarity() + " " + last.modality();
    assertThat(held.toLowerCase(Locale.ROOT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "救援/NN 人员/NN 很/AD 多/VA", // those who rescue, no rescue
    "林远/NR/PERSON 发布/VV 公告/NN", // no product
    "逮捕令/NN 在/P 此/PN",
  })
  void tellsNoEvent(String words) {
    assertThat(events(words)).isEmpty();
  }

  @Test
  void joinsWhatTellsOfOneEvent() {
    List<ReportedEvent> events =
        events(
            "林远/NR/PERSON 会见/VV 何舟/NR/PERSON 。/PU",
            "会见/NN 持续/VV 了/AS 一/CD 小时/NN 。/PU",
            "林远/NR/PERSON 没有/AD 会见/VV 何舟/NR/PERSON 。/PU");
    assertThat(events).hasSize(2);
    assertThat(events.get(0).mentions()).hasSize(2);
  }

  @Test
  void aNounThatPointsBackIsNoOtherEvent() {
    List<ReportedEvent> events =
        events(
            "林远/NR/PERSON 会见/VV 何舟/NR/PERSON 。/PU",
            "此/DT 次/M 会谈/NN 结束/VV 。/PU",
            "林远/NR/PERSON 与/P 何舟/NR/PERSON 会谈/VV 。/PU");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).mentions()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          林远/NR/PERSON 和/CC 何舟/NR/PERSON 的/DEG 会谈/NN 破裂/VV | 0.85
          林远/NR/PERSON 与/P 何舟/NR/PERSON 的/DEG 会谈/NN 破裂/VV | 0.85
          林远/NR/PERSON 的/DEG 会谈/NN 破裂/VV | 0.7
          林远/NR/PERSON 的/DEG 访问/NN 结束/VV | 0.85
          """)
  void aNounThatNamesItsPartiesIsSure(String words, double confidence) {
    assertThat(events(words).get(0).fullest().confidence()).isEqualTo(confidence);
  }

  @Test
  void knowsTheTypeOfEachTrigger() {
    for (String[] row :
        org.newsgraph.extract.lexicon.DataTable.rows(TriggerLexicon.class, "triggers.tsv", 5)) {
      assertThat(EventTypes.all()).containsKey(row[0]);
    }
  }

  private String told(String... sentences) {
    return events(sentences).stream()
        .map(event -> (event.type() + " " + arguments(event)).strip())
        .collect(Collectors.joining("; "));
  }

  private static String arguments(ReportedEvent event) {
    return event.mentions().get(0).arguments().stream()
        .map(EventExtractorTest::argument)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String argument(Argument argument) {
    return argument.role().id() + "=" + argument.text();
  }

  private List<ReportedEvent> events(String... sentences) {
    AnnotatedText text = Texts.of(sentences);
    return extractor.extract(text, TaggedNames.of(text), new TimeTagger().tag(text));
  }
}
