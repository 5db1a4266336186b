package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TaggedNames;
import org.newsgraph.extract.Texts;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.DependencyTree;
import org.newsgraph.model.EventMention;

/** Events read with trees written by hand: for each word its head's index and the relation. */
class TreeEvidenceTest {

  private static final double SURE = 0.85;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          林远/NR/PERSON 会见/VV 何舟/NR/PERSON | 1:nsubj -:root 1:dobj | meet 林远 何舟 sure
          林远/NR/PERSON 会见/VV 何舟/NR/PERSON | 2:dep -:root 1:punct | meet 林远 何舟 unsure
          林远/NR/PERSON 被/SB 逮捕/VV | 2:nsubjpass 2:auxpass -:root | arrest 林远 sure
          林远/NR/PERSON 宣布/VV 辞职/VV | 1:nsubj -:root 1:ccomp | announce 林远 sure; resign 林远 sure
          林远/NR/PERSON 要求/VV 何舟/NR/PERSON 辞职/VV | 1:nsubj -:root 1:dobj 1:ccomp | resign 何舟 sure demanded
          对/P 林远/NR/PERSON 访问/VV 表示/VV 欢迎/NN | 2:case 2:nsubj 3:nmod:prep -:root 3:dobj | visit 林远 unsure
          我们/PN 必须/VV 团结/VV ，/PU 击败/VV 林远/NR/PERSON | 2:nsubj 2:aux:modal -:root 2:punct 2:conj 4:dobj | win 林远 sure demanded
          秦川/NR/PERSON 谋划/VV 林远/NR/PERSON 连任/VV | 1:nsubj -:root 3:nsubj 1:ccomp | elect 林远 sure planned
          秦川/NR/PERSON 影响/VV 林远/NR/PERSON 连任/VV | 1:nsubj -:root 3:nsubj 1:ccomp | elect 林远 sure possible
          秦川/NR/PERSON 祝贺/VV 林远/NR/PERSON 连任/VV | 1:nsubj -:root 3:nsubj 1:ccomp | elect 林远 sure
          林远/NR/PERSON 连任/VV 是/VC 噩梦/NN | 1:nsubj 3:dep 3:cop -:root | elect 林远 sure possible
          林远/NR/PERSON 访问/VV 奥斯陆/NR/GPE 引发/VV 不满/NN | 1:nsubj 3:dep 1:dobj -:root 3:dobj | visit 林远 奥斯陆 sure
          蓝星/NR/ORGANIZATION 收购/VV 红帆/NR/ORGANIZATION 需要/VV 批准/NN | 1:nsubj -:root 1:dobj 1:conj 3:dobj | acquire 蓝星 红帆 sure possible
          蓝星/NR/ORGANIZATION 宣布/VV 收购/VV 红帆/NR/ORGANIZATION | 1:nsubj -:root 1:ccomp 2:dobj | announce 蓝星 sure; acquire 蓝星 红帆 sure planned
          蓝星/NR/ORGANIZATION 宣布/VV 已/AD 收购/VV 红帆/NR/ORGANIZATION | 1:nsubj -:root 3:advmod 1:ccomp 3:dobj | announce 蓝星 sure; acquire 蓝星 红帆 sure
          林远/NR/PERSON 宣告/VV 胜选/NN ，/PU 击败/VV 何舟/NR/PERSON | 1:nsubj -:root 1:dobj 1:punct 1:conj 4:dobj | announce 林远 sure; elect  unsure possible; win 林远 何舟 sure possible
          林远/NR/PERSON 会见/VV 流亡/VV 的/DEC 何舟/NR/PERSON | 1:nsubj -:root 4:acl 2:mark 1:dobj | meet 林远 何舟 sure
          """)
  void bothReadingsMakeAnEventSure(String words, String tree, String expected) {
    assertThat(told(words, tree)).isEqualTo(expected);
  }

  private static String told(String words, String heads) {
    AnnotatedText text = Texts.of(words);
    List<EventSentence> sentences =
        EventSentence.of(
            text, TaggedNames.of(text), List.of(), Optional.of(sentence -> tree(heads)));
    return new EventExtractor()
        .extract(sentences).stream()
            .map(event -> event.type() + " " + show(event.fullest()))
            .collect(Collectors.joining("; "));
  }

  private static String show(EventMention mention) {
    String parties =
        mention.arguments().stream()
            .filter(argument -> argument.entity().isPresent())
            .map(argument -> argument.text())
            .collect(Collectors.joining(" "));
    String held = mention.isFact() ? "" : " " + mention.modality().name().toLowerCase(Locale.ROOT);
    return parties + (mention.confidence() >= SURE ? " sure" : " unsure") + held;
  }

  private static DependencyTree tree(String heads) {
    List<Dependency> dependencies = new ArrayList<>();
    for (String word : heads.split(" ")) {
      int colon = word.indexOf(':');
      String head = word.substring(0, colon);
      dependencies.add(
          new Dependency(
              head.equals("-") ? Dependency.ROOT : Integer.parseInt(head),
              word.substring(colon + 1)));
    }
    return new DependencyTree(dependencies);
  }
}
