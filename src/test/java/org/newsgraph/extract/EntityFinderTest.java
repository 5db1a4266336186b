package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.AnnotatedText;
import org.newsgraph.model.DecidedNames;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Subtype;

class EntityFinderTest {

  private final EntityFinder finder = EntityFinder.rulesOnly();

  private List<Entity> find(String... sentences) {
    return finder.find(Texts.of(sentences));
  }

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(Entity::id).toList();
  }

  private static Entity get(List<Entity> entities, String id) {
    return entities.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(Entity entity) {
    return entity.mentions().stream().map(Mention::text).toList();
  }

  @Test
  void countriesInOneWordAreUnfolded() {
    List<Entity> entities = find("英法德/NR/O 三/CD 国/NN 与/CC 中美/NR/MISC 会谈/VV 。/PU");

    assertThat(ids(entities))
        .containsExactly("place/英国", "place/法国", "place/德国", "place/中国", "place/美国");
    assertThat(texts(get(entities, "place/法国"))).containsExactly("法");
  }

  @Test
  void singleCharactersStandForCountriesOnlyInContext() {
    assertThat(ids(find("首相/NN 访华/VV 时/NN 与/P 美方/NN 接触/VV")))
        .containsExactly("place/中国", "place/美国");
    assertThat(ids(find("中央/NN 认为/VV 会议/NN 中/LC 的/DEG 美丽/JJ 图片/NN"))).isEmpty();
    assertThat(ids(find("对方/NN 意外/AD 来/VV 到/VV 西方/NN"))).isEmpty();
  }

  @Test
  void ambiguousAbbreviationsMeanTheCountryThatTheArticleNames() {
    assertThat(ids(find("以巴/NR/GPE 再/AD 起/VV 冲突/NN 。/PU"))).contains("place/巴勒斯坦");
    assertThat(ids(find("巴西/NR/COUNTRY 表示/VV ，/PU 中巴/NR/GPE 关系/NN 良好/VA 。/PU")))
        .contains("place/巴西")
        .doesNotContain("place/巴基斯坦");
  }

  @Test
  void eventsOfASeriesAreOneThingEachAndNotAnOrganization() {
    List<Entity> entities =
        find(
            "联合国/NR/ORGANIZATION 气候/NN 变化/NN 大会/NN （/PU COP/NN 28/CD/NUMBER ）/PU 开幕/VV 。/PU",
            "COP/NN/MISC 28/CD/NUMBER 峰会/NN 比/P COP27/NN 长/VA 。/PU");

    assertThat(ids(entities)).containsExactly("event/COP28", "event/COP27");
    Entity cop28 = entities.get(0);
    assertThat(cop28.names()).containsExactly("联合国气候变化大会", "COP28峰会", "COP28");
    assertThat(cop28.subtype()).contains(Subtype.CONFERENCE);
    assertThat(cop28.event().edition()).contains(28);
    assertThat(entities.get(1).event().edition()).contains(27);
    assertThat(entities.get(1).event().series()).isEqualTo(cop28.event().series());
  }

  @Test
  void anEventNamedAfterItsPlaceIsTheOneHeldThere() {
    List<Entity> entities =
        find("在/P 巴库/NR/GPE 举行/VV 的/DEC COP29/NN 临近/VV 。/PU", "巴库/NR/GPE 峰会/NN 延期/VV 。/PU");

    assertThat(texts(get(entities, "event/COP29"))).containsExactly("COP29", "巴库峰会");
    assertThat(texts(get(entities, "place/巴库"))).containsExactly("巴库");
  }

  @Test
  void editionYearAndPlaceBelongToTheNameOfAnEvent() {
    List<Entity> entities =
        find(
            "2018年/NT/DATE 俄罗斯/NR/COUNTRY 世界杯/NN 后/LC ，/PU 巴黎/NR/CITY 奥运会/NN 和/CC"
                + " 汶川/NR/GPE 大/JJ 地震/NN 。/PU",
            "亚太/NR 经合/NN 组织/NN 第三十/OD/ORDINAL 次/M 领导人/NN 非正式/JJ 会议/NN 和/CC 二十大/NN 。/PU");

    assertThat(ids(entities))
        .containsExactly(
            "event/2018年俄罗斯世界杯",
            "event/巴黎奥运会",
            "event/汶川地震",
            "event/亚太经合组织第三十次领导人非正式会议",
            "event/中共二十大");
    assertThat(entities.get(3).event().edition()).contains(30);
    assertThat(entities.get(3).event().series()).contains("亚太经合组织领导人非正式会议");
  }

  @Test
  void daysHoldersAndTailsBelongToTheNameOfAnEvent() {
    List<Entity> entities =
        find(
            "云海/NR/GPE “/PU 7·20/CD ”/PU 特大/JJ 暴雨/NN 后/LC ，/PU 占领/VV 华尔街/NR 运动/NN 和/CC"
                + " 雅尔塔/NR/CITY 会谈/NN 。/PU",
            "海洋/NN 联盟/NN/ORGANIZATION 理事会/NN 第二十三/OD 次/M 会议/NN 闭幕/VV 。/PU");

    assertThat(ids(entities))
        .contains("event/云海“7·20”特大暴雨", "event/占领华尔街", "event/雅尔塔会谈")
        .anyMatch(id -> id.startsWith("event/") && id.endsWith("理事会第二十三次会议"));
  }

  @Test
  void meetingsThatOnlyHaveANumberAndGamesThatAreCountedAreNoEvents() {
    assertThat(ids(find("举行/VV 了/AS 第一/OD 次/M 全体/NN 会议/NN 。/PU"))).isEmpty();
    assertThat(ids(find("参加/VV 过/AS 三/CD 届/M 奥运会/NN 。/PU"))).doesNotContain("event/三届奥运会");
  }

  @Test
  void organizationsAreWholeAndNotThePlaceInThem() {
    assertThat(
            ids(
                find(
                    "中国/NR/COUNTRY 环境部/NN 、/PU 北京/NR/CITY 大学/NN 、/PU"
                        + " 美国/NR/COUNTRY 国务院/NN/ORGANIZATION 、/PU"
                        + " 加州/NR/STATE_OR_PROVINCE 大学/NN 洛杉矶/NR/CITY 分校/NN 。/PU")))
        .startsWith("organization/中国环境部", "organization/北京大学", "organization/美国国务院");
    assertThat(ids(find("香港/NR/GPE 特区/NN 政府/NN 回应/VV"))).containsExactly("organization/香港特别行政区政府");
  }

  @Test
  void governmentsPostsAndGenericNounsAreNoOrganizations() {
    assertThat(
            ids(
                find(
                    "法国/NR/COUNTRY 政府/NN/ORGANIZATION 和/CC 两国/NN/ORGANIZATION 总统/NN"
                        + " 出席/VV 次峰会/NN/MISC 。/PU")))
        .containsExactly("place/法国");
    assertThat(ids(find("日本/NR/COUNTRY 公司/NN 和/CC 美国/NR/COUNTRY 军队/NN/ORGANIZATION")))
        .containsExactly("place/日本", "place/美国");
  }

  @Test
  void foreignNamesKeepTheirPointsAndTheirPartsJoin() {
    List<Entity> entities =
        find(
            "安娜/NR/PERSON ·/PU 贝尔/NR/O 博克/NN/O 说/VV 。/PU",
            "贝尔博克/NR/PERSON 抵达/VV 。/PU",
            "伊萬/NR/PERSON ‧/PU 杜克/NR/PERSON 到访/VV");

    assertThat(ids(entities)).contains("person/伊万‧杜克");
    assertThat(entities.get(0).mentions().get(0).text()).startsWith("安娜·贝尔");
  }

  @Test
  void lastPartAloneIsFoundAgainWhereTheRecogniserMissedIt() {
    List<Entity> entities =
        find("玛丽亚·索萨/NR/PERSON 昨天/NT/DATE 辞职/VV 。/PU", "索萨/NN/O 没有/AD 说明/VV 原因/NN 。/PU");

    assertThat(ids(entities)).containsExactly("person/玛丽亚·索萨");
    assertThat(texts(entities.get(0))).containsExactly("玛丽亚·索萨", "索萨");
  }

  @Test
  void aFamilyNameAloneIsTheOnlyPersonWhoBearsIt() {
    List<Entity> entities =
        find("董事长/NN 郑克俭/NR/PERSON 到场/VV 。/PU", "郑/NR/O 先生/NN 表示/VV 满意/VA 。/PU");

    assertThat(ids(entities)).containsExactly("person/郑克俭");
    assertThat(texts(entities.get(0))).containsExactly("郑克俭", "郑");
  }

  @Test
  void declaredShortNamesAreOneEntityWithTheFullName() {
    List<Entity> entities =
        find(
            "滨海/NR/GPE 市/NN 港口/NN 发展/NN 管理局/NN/ORGANIZATION （/PU 以下/LC 简称/VV"
                + " 港发局/NN ）/PU 通报/VV 。/PU",
            "港发局/NN/O 称/VV 已/AD 恢复/VV 。/PU");

    Entity authority = entities.get(entities.size() - 1);
    assertThat(authority.names()).contains("港发局");
    assertThat(texts(authority)).hasSize(3);
    assertThat(authority.name()).endsWith("港口发展管理局");
  }

  @Test
  void aLatinNameInBracketsIsTheSamePersonsOtherName() {
    List<Entity> entities =
        find("部长/NN 西蒙·比尔/NR/PERSON （/PU Simon/NR/PERSON _ Beale/NR/PERSON ）/PU 抵达/VV 。/PU");

    assertThat(ids(entities)).containsExactly("person/西蒙·比尔");
    assertThat(entities.get(0).names()).containsExactlyInAnyOrder("西蒙·比尔", "Simon Beale");
  }

  @Test
  void aGlossBelongsToAllThatItFollowsAndNotToItsEnd() {
    assertThat(find("“/PU 再见/VV 意大利/NR/COUNTRY ”/PU （/PU Goodbye/NN _ Italy/NN ）/PU 上演/VV 。/PU"))
        .allSatisfy(e -> assertThat(e.names()).doesNotContain("Goodbye Italy"));
    assertThat(
            find(
                "与/P 美方/NN 、/PU 访华/VV （/PU Hua/NN _ Manor/NN ）/PU 和/CC 意大利/NR/COUNTRY （/PU"
                    + " Forza/NN _ Italia/NN ）/PU 。/PU"))
        .extracting(e -> e.names().toString())
        .contains("[意大利]")
        .noneMatch(names -> names.contains("Hua") || names.contains("Forza"));
    assertThat(find("“/PU 里昂/NR/CITY ”/PU （/PU Lyon/NR/CITY ）/PU 。/PU"))
        .anySatisfy(e -> assertThat(e.names()).contains("Lyon"));
  }

  @Test
  void anOrganIsNotWhatItIsAnOrganOf() {
    assertThat(SameName.isPartOfOrganization("中共中央", "中共中央政治局")).isFalse();
    assertThat(SameName.isPartOfOrganization("绿岛商业", "绿岛商业局")).isFalse();
    assertThat(SameName.isPartOfOrganization("绿岛", "绿岛大学")).isTrue();
  }

  @Test
  void traditionalScriptKeepsItsCharactersInMentionsAndHasSimplifiedNames() {
    AnnotatedText text = Texts.of("蔡美蘭/NR/PERSON 訪問/VV 臺灣/NR/STATE_OR_PROVINCE 。/PU");
    List<Entity> entities = finder.find(text);

    assertThat(ids(entities)).containsExactly("person/蔡美兰", "place/台湾");
    assertThat(texts(entities.get(0))).containsExactly("蔡美蘭");
    assertThat(entities.get(1).subtype()).isEmpty();
  }

  @Test
  void theTypeThatIsSurerHoldsForAllMentionsOfAString() {
    List<Entity> entities =
        find("梅朵/NR/PERSON 来/VV 了/AS 。/PU", "梅朵/NR/PERSON 说/VV 。/PU", "他/PN 喜欢/VV 梅朵/NR/GPE 。/PU");

    assertThat(ids(entities)).containsExactly("person/梅朵");
    assertThat(entities.get(0).mentions()).hasSize(3);
  }

  @Test
  void aNameThatWasCutIsMendedFromItsOtherMentions() {
    List<Entity> entities =
        find(
            "汪明新/NR/PERSON 到场/VV 。/PU",
            "汪明新/NR/PERSON 讲话/VV 。/PU",
            "书记/NN 汪明/NR/PERSON 新/AD 经常/AD 来/VV");

    assertThat(ids(entities)).containsExactly("person/汪明新");
    assertThat(entities.get(0).mentions()).hasSize(3);
  }

  @Test
  void shortAndFullNamesOfOneOrganizationAndPlaceJoin() {
    List<Entity> entities =
        find(
            "挪威/NR/COUNTRY 外交部/NN/ORGANIZATION 说/VV ，/PU 外交部/NN/ORGANIZATION 已/AD 知道/VV 。/PU",
            "青岛/NR/CITY 与/CC 青岛市/NR/CITY 是/VC 一/CD 处/M 。/PU");

    assertThat(ids(entities)).containsExactly("organization/挪威外交部", "place/青岛市");
  }

  @Test
  void mentionsNeverOverlapAndStandInTheOrderOfTheText() {
    List<Entity> entities =
        find("中国/NR/COUNTRY 外交部/NN/ORGANIZATION 发言人/NN 在/P 北京/NR/CITY 大学/NN 谈/VV 中美/NR/GPE 关系/NN");

    List<Mention> mentions =
        entities.stream().flatMap(e -> e.mentions().stream()).sorted(Mention.BY_SPAN).toList();
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().begin())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
    }
    assertThat(mentions).hasSize(4);
  }

  @Test
  void aNewAgreementIsNotOneWithSingapore() {
    List<Entity> entities = find("中美/NR/GPE 新/JJ 协议/NN 生效/VV 。/PU");
    assertThat(entities).extracting(Entity::name).contains("中国", "美国").doesNotContain("新加坡");
  }

  @Test
  void aShortNameOfAKnownPersonIsNotThatOfAnotherKnownOne() {
    List<Entity> entities =
        find("米歇尔·奥巴马/NR/PERSON 来/VV 了/AS 。/PU", "前/JJ 总统/NN 奥巴马/NR/PERSON 也/AD 来/VV 。/PU");
    assertThat(entities).extracting(Entity::name).contains("米歇尔·奥巴马", "奥巴马");
  }

  @Test
  void whatPeopleHaveDecidedHolds() {
    AnnotatedText text = Texts.of("卡尔·米尔/NR/PERSON 和/CC 米尔/NR/PERSON 去/VV 白鸦社/NN 。/PU");
    assertThat(EntityFinder.rulesOnly().find(text)).extracting(Entity::name).hasSize(1);
    DecidedNames.Name full = new DecidedNames.Name(EntityType.PERSON, "卡尔·米尔");
    DecidedNames.Name part = new DecidedNames.Name(EntityType.PERSON, "米尔");
    DecidedNames.Name club = new DecidedNames.Name(EntityType.ORGANIZATION, "白鸦社");
    DecidedNames decided =
        new DecidedNames(
            List.of(
                new DecidedNames.Pair(false, full, part), new DecidedNames.Pair(true, club, club)));
    assertThat(EntityFinder.rulesOnly().obeying(decided).find(text))
        .extracting(Entity::name)
        .containsExactly("卡尔·米尔", "米尔", "白鸦社");
  }
}
