package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

class AgreementsTest {

  private static List<Entity> find(String... sentences) {
    return EntityFinder.rulesOnly().find(Texts.of(sentences));
  }

  private static List<String> ids(String... sentences) {
    return find(sentences).stream().map(Entity::id).toList();
  }

  @Test
  void knownAgreementsHaveTheirFullName() {
    List<Entity> found = find("重返/VV 巴黎/NR/CITY 气候/NN 协定/NN 和/CC 伊核/NN 协议/NN");
    assertThat(found)
        .extracting(Entity::id)
        .containsExactly("agreement/巴黎协定", "agreement/伊朗核问题全面协议");
    assertThat(found.get(0).mentions().get(0).text()).isEqualTo("巴黎气候协定");
  }

  @Test
  void lettersAreOneOnlyAsAWholeWord() {
    assertThat(ids("加入/VV CPTPP/NN 。/PU")).containsExactly("agreement/全面与进步跨太平洋伙伴关系协定");
    assertThat(ids("型号/NN TPPX/NN 。/PU")).isEmpty();
  }

  @Test
  void titlesThatSayOnWhatTheyAre() {
    assertThat(ids("签署/VV 《/PU 防止/VV 酸雨/NN 公约/NN 》/PU")).containsExactly("agreement/防止酸雨公约");
    assertThat(ids("签署/VV 《/PU 法国/NR/COUNTRY 渔业/NN 协定/NN 》/PU"))
        .containsExactlyInAnyOrder("agreement/法国渔业协定", "place/法国");
    assertThat(ids("签署/VV 《/PU 员工/NN 保密/NN 协议/NN 》/PU")).isEmpty();
    assertThat(ids("签署/VV 《/PU 公约/NN 》/PU")).isEmpty();
  }

  @Test
  void agreementsAreCalledAfterCities() {
    assertThat(ids("违反/VV 明斯克/NR/CITY 停火/NN 协定/NN")).containsExactly("agreement/明斯克停火协定");
    assertThat(ids("日内瓦/NR/CITY 的/DEG 协定/NN")).containsExactly("place/日内瓦");
  }

  @Test
  void theOrganizationOfAnAgreementIsNone() {
    assertThat(find("北大西洋公约组织/NR/ORGANIZATION 开会/VV"))
        .extracting(Entity::type)
        .containsExactly(EntityType.ORGANIZATION);
  }
}
