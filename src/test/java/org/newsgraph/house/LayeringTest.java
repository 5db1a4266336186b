package org.newsgraph.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The two tables of {@code docs/architecture.md}: which package may import which, and which package
 * alone may use a library.
 */
class LayeringTest {

  private static final String ROOT = "org.newsgraph";

  private static final String[] STAGES = {
    "ingest", "nlp", "extract", "link", "rdf", "store", "identity"
  };

  /** Each package with those of the project that it may import, besides itself. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("text", List.of("model")),
          Map.entry("ingest", List.of("model", "text")),
          Map.entry("nlp", List.of("model", "text")),
          Map.entry("extract", List.of("model", "text")),
          Map.entry("link", List.of("model", "text")),
          Map.entry("rdf", List.of("model")),
          Map.entry("store", List.of("model")),
          Map.entry("identity", List.of("model", "text", "link", "rdf", "store")),
          Map.entry("query", List.of("model", "text", "store")),
          Map.entry("pipeline", with("model", "text")),
          Map.entry("eval", with("model", "text", "pipeline")),
          Map.entry(
              "web", List.of("model", "text", "rdf", "store", "identity", "query", "pipeline")),
          Map.entry("spark", with("model", "text", "pipeline")),
          Map.entry("cli", with("web", "", "model", "text", "query", "pipeline", "eval")));

  /** Each library, by the packages of its classes, with the only rooms that may use it. */
  private static final Map<String, List<String>> USERS_OF =
      Map.ofEntries(
          Map.entry("edu.stanford.nlp..", List.of("nlp")),
          Map.entry("org.jsoup..", List.of("ingest")),
          Map.entry("org.snakeyaml..", List.of("ingest")),
          Map.entry("com.hankcs..", List.of("text")),
          Map.entry("com.ibm.icu..", List.of("ingest", "extract", "link")),
          Map.entry(
              "org.apache.jena..", List.of("rdf", "store", "identity", "query", "pipeline", "web")),
          Map.entry("com.fasterxml..", List.of("ingest", "link", "pipeline", "eval", "web", "cli")),
          Map.entry("org.apache.commons.compress..", List.of("link")),
          Map.entry("org.apache.lucene..", List.of("web")),
          Map.entry("org.eclipse.jetty..", List.of("web")),
          Map.entry("jakarta.servlet..", List.of("web")),
          Map.entry("org.netpreserve.jwarc..", List.of("ingest")),
          Map.entry("com.rometools..", List.of("ingest")),
          Map.entry("crawlercommons..", List.of("ingest")),
          Map.entry(
              "org.apache.commons.csv..", List.of("ingest", "extract", "link", "query", "cli")),
          Map.entry("org.apache.spark..", List.of("spark")),
          Map.entry("org.apache.hadoop..", List.of("spark")),
          Map.entry("scala..", List.of("spark")),
          Map.entry("picocli..", List.of("cli")),
          Map.entry("me.tongfei..", List.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static List<String> with(String... others) {
    return Stream.concat(Stream.of(STAGES), Stream.of(others)).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPackageImportsOnlyWhatTheTableAllows() {
    return MAY_IMPORT.keySet().stream()
        .sorted()
        .map(name -> DynamicTest.dynamicTest(name, () -> onlyAllowed(name).check(CLASSES)));
  }

  private static ArchRule onlyAllowed(String name) {
    return noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat(outside(name))
        .allowEmptyShould(true)
        .because("docs/architecture.md says which package may import which");
  }

  private static DescribedPredicate<JavaClass> outside(String name) {
    List<String> allowed = MAY_IMPORT.get(name);
    return DescribedPredicate.describe(
        "are in a package of the project that is neither " + name + " nor in " + allowed,
        type -> {
          String room = room(type.getPackageName());
          return room != null && !room.equals(name) && !allowed.contains(room);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasItsRooms() {
    return USERS_OF.keySet().stream()
        .sorted()
        .map(library -> DynamicTest.dynamicTest(library, () -> onlyUsers(library).check(CLASSES)));
  }

  private static ArchRule onlyUsers(String library) {
    String[] users =
        USERS_OF.get(library).stream().map(LayeringTest::inside).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library is met at one border only; docs/architecture.md names it");
  }

  @Test
  void theModelNeedsTheJdkOnly() {
    classes()
        .that()
        .resideInAPackage(inside("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", inside("model"))
        .check(CLASSES);
  }

  @Test
  void everyRoomIsInTheTableAndHasItsPage() throws IOException {
    var rooms = new TreeSet<String>();
    CLASSES.forEach(type -> rooms.add(room(type.getPackageName())));
    rooms.remove("");
    assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    String page = Files.readString(Path.of("docs/architecture.md"));
    assertThat(rooms).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
  }

  private static String inside(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
  }

  /** The first package name below the root; empty for the root itself, null outside the project. */
  private static String room(String packageName) {
    if (packageName.equals(ROOT)) {
      return "";
    }
    if (!packageName.startsWith(ROOT + ".")) {
      return null;
    }
    String rest = packageName.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
