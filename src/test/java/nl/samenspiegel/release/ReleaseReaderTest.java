package nl.samenspiegel.release;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.release.ReleaseReader.Atom;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// The reader finds what can be found, or else it would prove nothing that nothing is.
final class ReleaseReaderTest {

    private static final Map<String, String> PERSPECTIVES =
            Map.of("PUP", "leerling", "TCH", "schoolkant");
    private static final Map<String, String> PUPILS = row("scale_role", "PUP", "");

    @Test
    void takesTheFirstReleaseFromTheSecond() {
        var added = new Atom("s1", "PUP", 2, 2);
        var reader = reader(new Atom("s1", "PUP", 1, 6), new Atom("s2", "PUP", 1, 7), added);

        reader.read(1, List.of(PUPILS), "TRUST", "");
        assertThat(reader.listFound(4)).isEmpty();
        reader.read(2, List.of(PUPILS), "TRUST", "");

        assertThat(reader.listFound(4)).containsExactly(List.of(added));
    }

    @Test
    void takesOrganisationsFromThePerspectiveInWhichTheyCountTheSame() {
        var few = new Atom("s3", "PUP", 1, 3);
        var reader = reader(new Atom("s1", "PUP", 1, 6), new Atom("s2", "PUP", 1, 7), few);

        reader.read(
                1,
                List.of(
                        row("scale", "leerling", ""),
                        row("scale_organisation", "leerling", "s1"),
                        row("scale_organisation", "leerling", "s2")),
                "TRUST",
                "");

        assertThat(reader.listFound(4)).containsExactly(List.of(few));
        assertThat(reader.listFound(2)).isEmpty();
    }

    @Test
    void findsPeopleOfSeveralPlacesTogether() {
        var two = new Atom("s2", "PUP", 2, 2);
        var one = new Atom("s1", "PUP", 2, 1);
        var reader = reader(new Atom("s1", "PUP", 1, 6), one, new Atom("s2", "PUP", 1, 7), two);

        reader.read(1, List.of(PUPILS), "TRUST", "");
        reader.read(2, List.of(PUPILS), "TRUST", "");

        assertThat(reader.listFound(4)).containsExactly(List.of(one, two));
    }

    @Test
    void leavesAloneWhatIsAboutSomethingElseOrHidden() {
        var reader = reader(new Atom("s1", "PUP", 1, 3));
        Map<String, String> hidden = row("scale_role", "PUP", "", "hidden");

        reader.read(1, List.of(hidden, PUPILS), "GAIN", "");
        reader.read(1, List.of(hidden), "TRUST", "");

        assertThat(reader.listFound(4)).isEmpty();
    }

    @Test
    void knowsOneAnswerMoreWhenItIsAmongThem() {
        var own = new Atom("s1", "TCH", 1, 4);
        var reader = reader(new Atom("s1", "PUP", 1, 6), own);

        reader.read(1, List.of(row("scale_organisation", "schoolkant", "s1")), "TRUST", "");

        assertThat(reader.listFoundBy(own, 3))
                .containsExactly(List.of(new Atom("s1", "TCH", 1, 3)));
        assertThat(reader.listFoundBy(own, 2)).isEmpty();
    }

    private static ReleaseReader reader(Atom... atoms) {
        return new ReleaseReader(PERSPECTIVES, List.of(atoms));
    }

    private static Map<String, String> row(String about, String group, String organisation) {
        return row(about, group, organisation, "shown");
    }

    private static Map<String, String> row(
            String about, String group, String organisation, String shown) {
        return Map.of(
                "about", about,
                "scale", "TRUST",
                "item", "",
                "group", group,
                "organisation_name", organisation,
                "shown", shown);
    }
}
