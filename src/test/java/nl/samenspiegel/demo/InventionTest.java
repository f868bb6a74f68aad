package nl.samenspiegel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.scoring.ScaleScore;
import nl.samenspiegel.core.scoring.ScaleScoring;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.partnership.OrganisationKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DatabaseTest(on = Engine.H2)
final class InventionTest {

    private static final int LATEST_RELEASED = 1;

    private final Staffing staffing = Staffing.read();
    private final Instrument instrument;
    private final Invention invention;

    InventionTest(Catalog catalog) {
        instrument = staffing.findInstrument(catalog.listInstruments()).orElseThrow();
        invention = new Invention(instrument, staffing);
    }

    @Test
    void inventsTheSameTwice() {
        var again = new Invention(instrument, Staffing.read());

        for (int number = 0; number < 2; number++) {
            PartnershipSketch sketch = invention.sketch(number);
            assertThat(again.sketch(number)).isEqualTo(sketch);
            assertThat(again.asks(sketch, LATEST_RELEASED, false))
                    .isEqualTo(invention.asks(sketch, LATEST_RELEASED, false));
        }
    }

    @Test
    void wavesDiffer() {
        PartnershipSketch sketch = invention.sketch(0);

        assertThat(invention.asks(sketch, 0, false)).isNotEqualTo(invention.asks(sketch, 1, false));
    }

    @Test
    void inventsANationOfPartnerships() {
        List<PartnershipSketch> sketches = sketches().toList();

        assertThat(sketches).hasSize(40);
        assertThat(sketches).extracting(PartnershipSketch::name).doesNotHaveDuplicates();
        assertThat(sketches.stream().map(PartnershipSketch::region).distinct()).hasSize(8);
        assertThat(sketches)
                .allSatisfy(sketch -> {
                    assertThat(count(sketch, OrganisationKind.SITE)).isBetween(5L, 12L);
                    assertThat(count(sketch, OrganisationKind.BOARD)).isBetween(1L, 3L);
                    assertThat(count(sketch, OrganisationKind.INSTITUTE)).isBetween(1L, 2L);
                    assertThat(sketch.organisations())
                            .extracting(OrganisationSketch::name)
                            .doesNotHaveDuplicates();
                });
        assertThat(sketches.stream().filter(s -> count(s, OrganisationKind.OFFICE) == 1).count())
                .isBetween(5L, 25L);
    }

    @Test
    void everySchoolBelongsToABoardOfThePartnershipAndMostBoardsHaveSeveral() {
        var schools = new TreeMap<Long, Integer>();
        sketches()
                .forEach(sketch -> {
                    Map<String, Long> governed =
                            sketch.organisations().stream()
                                    .filter(each -> each.kind() == OrganisationKind.SITE)
                                    .collect(
                                            Collectors.groupingBy(
                                                    OrganisationSketch::board,
                                                    Collectors.counting()));
                    assertThat(governed.keySet())
                            .containsExactlyInAnyOrderElementsOf(
                                    sketch.organisations().stream()
                                            .filter(each -> each.kind() == OrganisationKind.BOARD)
                                            .map(OrganisationSketch::name)
                                            .toList());
                    governed.values().forEach(count -> schools.merge(count, 1, Integer::sum));
                });
        int several = schools.tailMap(2L).values().stream().mapToInt(Integer::intValue).sum();
        int one = schools.getOrDefault(1L, 0);

        assertThat(several).isGreaterThan(3 * one);
        assertThat(schools.lastKey()).isLessThanOrEqualTo(12);
    }

    @Test
    void institutesServeSeveralPartnerships() {
        var served = new TreeMap<String, Integer>();
        sketches()
                .flatMap(sketch -> sketch.organisations().stream())
                .filter(organisation -> organisation.kind() == OrganisationKind.INSTITUTE)
                .forEach(institute -> served.merge(institute.name(), 1, Integer::sum));

        assertThat(served.values()).anyMatch(partnerships -> partnerships > 2);
    }

    @Test
    void responseLiesBetweenAFourthAndFiveSixths() {
        assertThat(sketches())
                .allSatisfy(sketch -> {
                    List<Ask> asks = invention.asks(sketch, LATEST_RELEASED, false);
                    int invited = asks.stream().mapToInt(Ask::invited).sum();
                    int answered = asks.stream().mapToInt(ask -> ask.replies().size()).sum();
                    assertThat((double) answered / invited).isBetween(0.25, 0.84);
                });
    }

    @Test
    void anOpenRoundHasFewerAnswersThanAReleasedOne() {
        assertThat(replies(2, true).count()).isLessThan(replies(2, false).count() * 2 / 3);
    }

    @Test
    void threeInAHundredItemsAreLeftOpen() {
        Map<Integer, Long> codes = codes(replies(LATEST_RELEASED, false));

        assertThat(share(codes, PackedSheet.SKIPPED)).isBetween(0.02, 0.045);
    }

    @Test
    void ratingsAreSpreadOverAllLevelsAndFavourable() {
        Map<Integer, Long> codes = codes(replies(LATEST_RELEASED, false));

        assertThat(codes.keySet()).containsExactlyInAnyOrder(1, 2, 4, 5, 6, 7, 8);
        assertThat(share(codes, PackedSheet.LOWEST_RATING)).isBetween(0.003, 0.05);
        assertThat(share(codes, PackedSheet.LOWEST_RATING + 4)).isBetween(0.08, 0.30);
    }

    @Test
    void rolesFarFromTheSubjectCannotJudgeMoreOften() {
        List<RoleStaffing> byDoubt =
                staffing.list(instrument).stream()
                        .sorted((a, b) -> Double.compare(a.cannotJudge(), b.cannotJudge()))
                        .toList();

        assertThat(cannotJudge(byDoubt.getLast().role()))
                .isGreaterThan(2 * cannotJudge(byDoubt.getFirst().role()))
                .isGreaterThan(0.1);
    }

    @Test
    void theShowcaseHasAClearDifferenceOfView() {
        PartnershipSketch showcase = find(Trait.SHOWCASE);
        List<Ask> asks = invention.asks(showcase, LATEST_RELEASED, false);
        Scale scale = instrument.scales().getFirst();

        double learners = mean(asks, scale, perspective -> perspective.side() == null);
        double school = mean(asks, scale, perspective -> perspective.side() != null);

        assertThat(school - learners).isBetween(0.5, 1.1);
    }

    @Test
    void theShowcaseHasASmallSite() {
        PartnershipSketch showcase = find(Trait.SHOWCASE);
        var bySite = new TreeMap<String, Integer>();
        for (Ask ask : invention.asks(showcase, LATEST_RELEASED, false)) {
            if (ask.organisation().kind() == OrganisationKind.SITE) {
                bySite.merge(ask.organisation().name(), ask.replies().size(), Integer::sum);
            }
        }

        assertThat(bySite.values()).anyMatch(answers -> answers > 0 && answers < 5);
    }

    @Test
    void fewLearnersAnswerInOnePartnership() {
        PartnershipSketch sketch = find(Trait.FEW_LEARNERS);

        for (int wave = 0; wave < 2; wave++) {
            assertThat(answers(sketch, wave, perspective -> perspective.side() == null))
                    .isBetween(5, 9);
        }
    }

    @Test
    void tooFewAnswerAtTheInstitutesOfOnePartnership() {
        PartnershipSketch sketch = find(Trait.SMALL_INSTITUTE);

        for (int wave = 0; wave < 2; wave++) {
            assertThat(answers(sketch, wave, Perspective::oneOrganisation)).isBetween(1, 4);
        }
    }

    @Test
    void partnershipsDifferMoreThanChanceAlone() {
        Scale scale = instrument.scales().getFirst();
        double[] means =
                sketches()
                        .map(sketch -> invention.asks(sketch, LATEST_RELEASED, false))
                        .mapToDouble(asks -> mean(asks, scale, _ -> true))
                        .toArray();

        double centre = IntStream.range(0, means.length).mapToDouble(i -> means[i]).sum() / 40;
        double sum = IntStream.range(0, 40).mapToDouble(i -> Math.pow(means[i] - centre, 2)).sum();
        assertThat(Math.sqrt(sum / 39)).isBetween(0.12, 0.45);
    }

    @Test
    void answersToAnyInstrumentFitItsFormats(Catalog catalog) {
        var staffed = new Properties();
        for (String role : List.of("PUP", "MEN", "TRN", "NEW")) {
            staffed.put(role + ".SITE", "2..4");
            staffed.put(role + ".response", "0.5");
            staffed.put(role + ".cannotJudge", "0.1");
        }
        Instrument other = GivenInstrument.trust();
        var elsewhere = new Invention(other, Staffing.of(staffed));

        List<Ask> asks = elsewhere.asks(elsewhere.sketch(1), 0, false);

        assertThat(asks.stream().flatMap(ask -> ask.replies().stream()))
                .isNotEmpty()
                .allSatisfy(reply ->
                        assertThat(PackedSheet.pack(other, reply.sheet()))
                                .hasSize(other.items().size()));
    }

    private Stream<PartnershipSketch> sketches() {
        return IntStream.range(0, invention.size()).mapToObj(invention::sketch);
    }

    private PartnershipSketch find(Trait trait) {
        return sketches().filter(sketch -> sketch.trait() == trait).findFirst().orElseThrow();
    }

    private Stream<Reply> replies(int wave, boolean early) {
        return sketches()
                .flatMap(sketch -> invention.asks(sketch, wave, early).stream())
                .flatMap(ask -> ask.replies().stream());
    }

    private Map<Integer, Long> codes(Stream<Reply> replies) {
        var codes = new TreeMap<Integer, Long>();
        replies.forEach(reply -> {
            for (byte code : PackedSheet.pack(instrument, reply.sheet())) {
                codes.merge((int) code, 1L, Long::sum);
            }
        });
        codes.remove(PackedSheet.NOT_ASKED);
        return codes;
    }

    private double cannotJudge(String role) {
        return share(
                codes(
                        sketches()
                                .flatMap(s -> invention.asks(s, LATEST_RELEASED, false).stream())
                                .filter(ask -> ask.role().equals(role))
                                .flatMap(ask -> ask.replies().stream())),
                PackedSheet.CANNOT_JUDGE);
    }

    private double mean(List<Ask> asks, Scale scale, Predicate<Perspective> among) {
        return asks.stream()
                .filter(ask -> isAmong(ask, among))
                .flatMap(ask -> ask.replies().stream())
                .map(reply -> ScaleScoring.score(scale, reply.sheet()))
                .flatMapToDouble(InventionTest::points)
                .average()
                .orElseThrow();
    }

    private static DoubleStream points(ScaleScore score) {
        return score instanceof ScaleScore.Scored scored
                ? DoubleStream.of(scored.points())
                : DoubleStream.empty();
    }

    private int answers(PartnershipSketch sketch, int wave, Predicate<Perspective> among) {
        return invention.asks(sketch, wave, false).stream()
                .filter(ask -> isAmong(ask, among))
                .mapToInt(ask -> ask.replies().size())
                .sum();
    }

    private boolean isAmong(Ask ask, Predicate<Perspective> among) {
        return instrument
                .findPerspective(instrument.role(ask.role()), ask.organisation().side())
                .filter(among)
                .isPresent();
    }

    private static long count(PartnershipSketch sketch, OrganisationKind kind) {
        return sketch.organisations().stream().filter(o -> o.kind() == kind).count();
    }

    private static double share(Map<Integer, Long> codes, int code) {
        long all = codes.values().stream().mapToLong(Long::longValue).sum();
        return (double) codes.getOrDefault(code, 0L) / all;
    }
}
