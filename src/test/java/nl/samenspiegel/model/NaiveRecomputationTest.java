package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Publication;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.intake.Intake;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The second instrument, read in through the door a coordinator uses: every published mean,
/// interval, headline and difference equals that of a plain calculation from the same file.
@DatabaseTest(on = Engine.H2, settings = "samenspiegel.instruments=src/test/resources/instruments")
final class NaiveRecomputationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final List<String> SCHOOLS = List.of("Zuid", "Noord", "Oost");

    private static final NaiveTable.Scale START =
            new NaiveTable.Scale(List.of("Q-1", "Q-2", "b_02", "v.3a"), List.of("Q-2"), 8, 3, 1.44);
    private static final NaiveTable.Scale DIRECTION =
            new NaiveTable.Scale(
                    List.of("Ω4", "é/5", "#7", "x+y", "a&b", "50%"),
                    List.of("é/5", "a&b"),
                    8,
                    4,
                    1.44);
    private static final NaiveTable.Scale TOGETHER =
            new NaiveTable.Scale(
                    List.of("(s1)", "(s2)", "(s3)", "vraag_10"), List.of("(s3)"), 8, 3, 1.44);
    private static final NaiveTable.Scale WORTH =
            new NaiveTable.Scale(List.of("w1", "w2"), List.of("w2"), 10, 2, 1.44);

    private final Intake intake;
    private final Releases releases;
    private final Partnerships partnerships;
    private final Instrument instrument;

    @TempDir private Path folder;

    NaiveRecomputationTest(
            Intake intake, Releases releases, Partnerships partnerships, Catalog catalog) {
        this.intake = intake;
        this.releases = releases;
        this.partnerships = partnerships;
        this.instrument = catalog.getInstrument("netwerkmeting", "1.0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPublishedNumberIsThatOfAPlainCalculation(long seed) throws IOException {
        String csv = answers(new Random(seed));
        var table = new NaiveTable(csv);

        Publication published = publish(csv);

        assertThat(score(published, "begin", "lerende")).isEqualTo(plain(table, START, "LRN"));
        assertThat(score(published, "regie", "werkend")).isEqualTo(plain(table, DIRECTION, "WRK"));
        for (var scale : List.of("samen", "waarde")) {
            NaiveTable.Scale own = scale.equals("samen") ? TOGETHER : WORTH;
            assertThat(score(published, scale, "lerende")).isEqualTo(plain(table, own, "LRN"));
            assertThat(score(published, scale, "werkend")).isEqualTo(plain(table, own, "WRK"));
            assertThat(headline(published, scale)).isEqualTo(plainHeadline(table, own));
            assertThat(difference(published, scale)).isEqualTo(plainDifference(table, own));
        }
        assertThat(published.outcome(new Measure.WholeScale("regie"), "lerende"))
                .isEqualTo(new Outcome.NotExpected());
        assertThat(published.outcome(new Measure.WholeScale("begin"), "werkend"))
                .isEqualTo(new Outcome.NotExpected());
    }

    private static String plain(NaiveTable table, NaiveTable.Scale scale, String role) {
        NaiveTable.Mean mean = table.perspective(scale, role);
        return NaiveTable.tenth(mean.value()) + " ± " + NaiveTable.tenth(mean.halfWidth());
    }

    private static String plainHeadline(NaiveTable table, NaiveTable.Scale scale) {
        var mean =
                NaiveTable.Mean.average(
                        List.of(table.perspective(scale, "WRK"), table.perspective(scale, "LRN")));
        return NaiveTable.tenth(mean.value()) + " ± " + NaiveTable.tenth(mean.halfWidth());
    }

    private static String plainDifference(NaiveTable table, NaiveTable.Scale scale) {
        var mean = table.perspective(scale, "WRK").minus(table.perspective(scale, "LRN"));
        return NaiveTable.tenth(Math.abs(mean.value()))
                + " ± "
                + NaiveTable.tenth(mean.halfWidth());
    }

    private static String score(Publication published, String scale, String perspective) {
        return published.outcome(new Measure.WholeScale(scale), perspective)
                        instanceof Outcome.Score(var mean, var precision, var _)
                ? mean + " ± " + halfWidth(precision)
                : "hidden";
    }

    private static String headline(Publication published, String scale) {
        return published.findHeadline(scale).orElseThrow()
                        instanceof Headline.Shown(var mean, var precision, boolean _)
                ? mean + " ± " + halfWidth(precision)
                : "none";
    }

    private static String difference(Publication published, String scale) {
        Difference gap = published.findGap(new Measure.WholeScale(scale)).orElseThrow();
        return gap.points() + " ± " + halfWidth(gap.precision());
    }

    private static String halfWidth(Precision precision) {
        return precision instanceof Precision.HalfWidth(var points) ? points.toString() : "none";
    }

    private Publication publish(String csv) throws IOException {
        var partnership = partnerships.found("De Brug", null, null);
        List<Organisation> members = new ArrayList<>();
        for (String school : SCHOOLS) {
            members.add(partnerships.addOrganisation(school, OrganisationKind.SITE, null, null));
        }
        Path file = Files.writeString(folder.resolve("answers.csv"), csv);
        var plan = new Plan(partnership.id(), "Voorjaar", new FieldworkPeriod(DAY, DAY));
        Round round = intake.store(file, instrument, plan, members);
        releases.closeAndRelease(round);
        return releases.find(round.id()).orElseThrow().publication();
    }

    /// Makes answers of three schools of unequal size, with skipped items, "cannot judge", and
    /// schools and roles that differ.
    private String answers(Random random) {
        var csv = new StringBuilder("organisation,role");
        instrument.items().forEach(item -> csv.append(',').append(item.code().text()));
        int[][] sizes = {{14, 9}, {6, 5}, {9, 12}}; // [school][role]
        for (int school = 0; school < SCHOOLS.size(); school++) {
            for (int role = 0; role < 2; role++) {
                for (int i = 0; i < sizes[school][role]; i++) {
                    addRow(csv, random, school, role == 0 ? "LRN" : "WRK");
                }
            }
        }
        return csv.append('\n').toString();
    }

    private void addRow(StringBuilder csv, Random random, int school, String role) {
        csv.append('\n').append(SCHOOLS.get(school)).append(',').append(role);
        double person = 4 + 0.4 * school + (role.equals("LRN") ? -0.6 : 0) + random.nextGaussian();
        for (var scale : instrument.scales()) {
            for (var _ : scale.items()) {
                csv.append(',');
                if (!instrument.role(role).scales().contains(scale.code())) {
                    continue;
                }
                double rating = Math.round(person + random.nextGaussian());
                boolean skipped = random.nextInt(20) == 0;
                boolean unable = scale.format().cannotJudge() && random.nextInt(15) == 0;
                int lowest = scale.format().lowest();
                long inside = (long) Math.clamp(rating, lowest, scale.format().highest());
                csv.append(skipped ? "" : unable ? "x" : Long.toString(inside));
            }
        }
    }
}
