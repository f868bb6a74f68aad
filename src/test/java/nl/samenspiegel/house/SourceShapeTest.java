package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The shape of the sources, product, tests and benchmarks alike: no tails, one catch-all, packages
/// described.
final class SourceShapeTest {

    private static final String PACKAGE_FILE = "package-info.java";

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "src/jmh/java"})
    void theHouseHasNoTails(String folder) {
        var findings =
                JavaSource.listIn(Path.of(folder)).stream()
                        .flatMap(source -> SourceShape.listFindings(source).stream());

        assertThat(findings).isEmpty();
    }

    @Test
    void onlyOneClassOfTheWebCatchesAll() {
        List<JavaSource> catchers =
                JavaSource.listIn(SourceTree.MAIN_JAVA).stream()
                        .filter(source -> !CatchAll.listFindings(source).isEmpty())
                        .toList();

        assertThat(catchers).extracting(JavaSource::name).hasSizeLessThan(2);
        assertThat(catchers)
                .extracting(JavaSource::packageName)
                .isSubsetOf(FloorPlan.ROOT + ".web");
    }

    @Test
    void everyPackageIsDescribedAndMarkedForNull() {
        assertThat(packages(SourceTree.MAIN_JAVA).filter(SourceShapeTest::isUndescribed)).isEmpty();
    }

    @Test
    void everyPackageOfTestsIsMarkedForNull() {
        Stream<Path> own =
                packages(SourceTree.TEST_JAVA)
                        .filter(folder -> isUndescribed(inMain(folder)))
                        .filter(SourceShapeTest::isUndescribed);

        assertThat(own).isEmpty();
    }

    @Test
    void findsThePlantedTails() {
        var findings =
                JavaSource.parse(PlantedSources.listSources("shape")).stream()
                        .flatMap(source -> SourceShape.listFindings(source).stream())
                        .toList();

        assertThat(findings)
                .satisfiesExactlyInAnyOrder(
                        finding -> assertThat(finding).endsWith("has 401 lines"),
                        finding -> assertThat(finding).endsWith("has 2 top-level types"),
                        finding -> assertThat(finding).endsWith("tall has 51 lines"),
                        finding -> assertThat(finding).endsWith("wide has 6 parameters"),
                        finding -> assertThat(finding).endsWith("nested more than 3 deep"));
    }

    @Test
    void findsThePlantedCatchAll() {
        var findings =
                JavaSource.parse(PlantedSources.listSources("catch-all")).stream()
                        .flatMap(source -> CatchAll.listFindings(source).stream());

        assertThat(findings).hasSize(3);
    }

    @Test
    void findsThePlantedUndescribedPackage() {
        assertThat(isUndescribed(SourceTree.OFFENDERS.resolve("shape"))).isTrue();
    }

    private static Stream<Path> packages(Path root) {
        return SourceTree.listFiles(root, ".java").stream().map(Path::getParent).distinct();
    }

    private static Path inMain(Path folder) {
        return SourceTree.MAIN_JAVA.resolve(SourceTree.TEST_JAVA.relativize(folder));
    }

    private static boolean isUndescribed(Path folder) {
        return SourceTree.listFiles(folder, PACKAGE_FILE).stream()
                .filter(file -> folder.equals(file.getParent()))
                .map(SourceTree::read)
                .noneMatch(text -> text.startsWith("///") && text.contains("@NullMarked"));
    }
}
