package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EventName;

class EventNameReaderTest {

  @ParameterizedTest
  @CsvSource({
    "COP28, 联合国气候变化大会, 28,",
    "第28届联合国气候变化大会, 联合国气候变化大会, 28,",
    "2022年世界杯, 国际足联世界杯, , 2022",
    "巴黎奥运会, 奥林匹克运动会, ,",
    "亚太经合组织第三十次领导人非正式会议, 亚太经合组织领导人非正式会议, 30,",
    "中共二十大, 中国共产党全国代表大会, 20,",
    "十九届四中全会, 中国共产党第十九届中央委员会全体会议, 4,",
    "首届滨海音乐节, 滨海音乐节, 1,",
    "第七届滨海航运论坛, 滨海航运论坛, 7,",
    "2016年美国总统大选, , , 2016",
    "汶川地震, , ,",
  })
  void readsSeriesEditionAndYear(String name, String series, Integer edition, Integer year) {
    assertThat(EventNameReader.read(name))
        .isEqualTo(
            new EventName(
                Optional.ofNullable(series),
                Optional.ofNullable(edition),
                Optional.ofNullable(year)));
  }

  @Test
  void aNameWithoutNumbersTellsNothing() {
    assertThat(EventNameReader.read("海湾战争")).isEqualTo(EventName.NONE);
  }
}
