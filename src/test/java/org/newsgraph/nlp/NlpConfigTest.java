package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NlpConfigTest {

  private static NlpConfig with(String segmenter, int maxLength) {
    NlpConfig stock = NlpConfig.defaults();
    return new NlpConfig(
        segmenter,
        stock.segmenterDictionary(),
        stock.segmenterData(),
        stock.taggerModel(),
        stock.nerModel(),
        stock.parserModel(),
        maxLength);
  }

  @Test
  void fingerprintNamesVersionModelsAndLimits() {
    assertThat(NlpConfig.defaults().fingerprint())
        .matches(
            "corenlp-\\d+\\.\\d+\\.\\d+ ctb.gz chinese-distsim.tagger"
                + " chinese.misc.distsim.crf.ser.gz rules-\\d+ max-\\d+");
    assertThat(with("other/pku.gz", 400).fingerprint()).contains(" pku.gz ");
  }

  @Test
  void refusesSentencesTooShortToAnalyse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("ctb.gz", 19))
        .withMessageContaining("19");
  }

  @Test
  void aMissingModelSaysWhatToRun() {
    assertThatThrownBy(() -> Models.loadCrf("no/such/model.gz", new Properties()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no/such/model.gz")
        .hasMessageContaining("mvn package");
  }

  @Test
  void aDamagedModelSaysWhichOne(@TempDir Path folder) throws Exception {
    Path damaged = Files.writeString(folder.resolve("damaged.gz"), "not a model");

    assertThatThrownBy(() -> Models.loadCrf(damaged.toString(), new Properties()))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("damaged.gz");
  }
}
