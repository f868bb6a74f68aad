package nl.samenspiegel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The plan of the house and its rules for classes, on the product as compiled.
final class HouseTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    /// From how many types outside the core on the share of hidden ones is asked for. The types of
    /// the core are the words of the house and public by nature.
    private static final int GROWN_UP = 60;

    @Test
    void arrowsPointDownwards() {
        Set<String> standing = new TreeSet<>();
        for (String room : FloorPlan.listRooms()) {
            assertThat(standing)
                    .as("what %s stands on", room)
                    .containsAll(FloorPlan.mayImport().get(room));
            standing.add(room);
        }
    }

    @Test
    void everyRoomIsDescribedInTheArchitecture() {
        String page = SourceTree.read(Path.of("src/site/markdown/architecture.md"));

        assertThat(FloorPlan.listRooms())
                .allSatisfy(room -> assertThat(page).containsPattern("\\b%s\\b".formatted(room)));
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void keeps(HouseRule rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void findsThePlantedOffender(HouseRule rule, @TempDir Path target) {
        var sources = PlantedSources.listSources("classes/" + rule.folder());
        var compiled = PlantedSources.compile(sources, target, List.of("-proc:none"));
        assertThat(compiled.texts()).isEmpty();

        var findings = rule.rule().evaluate(new ClassFileImporter().importPath(target));

        assertThat(findings.getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(detail -> detail.contains("Offender"));
    }

    @Test
    void hidesTwoTypesInFive() {
        List<JavaClass> types =
                HOUSE.stream()
                        .filter(HouseRule.areWritten())
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getPackageName().contains(".core."))
                        .toList();
        long hidden =
                types.stream()
                        .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count();

        assertThat(types.size() < GROWN_UP || hidden * 5 >= types.size() * 2L)
                .as(
                        "%d of %d top-level types outside the core are hidden; at least 40 %%",
                        hidden, types.size())
                .isTrue();
    }
}
