package nl.samenspiegel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.samenspiegel.fixture.ReferenceTable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The plain formulas give the values of R 4.2.2 on 986 invented answers of 40 partnerships.
final class NaiveAnnexTest {

    private final List<List<String>> rows = ReferenceTable.rows("six-items.csv");

    @Test
    void alphaIsThatOfPsych() {
        // psych 2.2.9: alpha(d)$total$raw_alpha, the 391 rows without a gap
        assertThat(complete()).hasSize(391);
        assertThat(NaiveAnnex.alpha(complete())).isCloseTo(0.897683212811184, within(1e-12));
    }

    @Test
    void theIntervalOfAlphaIsThatOfPsych() {
        // psych 2.2.9: alpha.ci(raw_alpha, n.obs = 391, n.var = 6)
        double alpha = NaiveAnnex.alpha(complete());

        assertThat(NaiveAnnex.feldt(alpha, 391, 6, 0.975))
                .isCloseTo(0.881133116270337, within(1e-9));
        assertThat(NaiveAnnex.feldt(alpha, 391, 6, 0.025))
                .isCloseTo(0.912630777150976, within(1e-9));
    }

    @Test
    void correlationsAreThoseOfR() {
        // R 4.2.2: cor(d[, i], rowSums(d[, -i])), and the mean of the 15 of cor(d)
        for (List<String> row : ReferenceTable.rows("item-rest.csv")) {
            if (row.get(0).equals("I01")) {
                int item = Integer.parseInt(row.get(2).substring(1)) - 1;
                double expected = Double.parseDouble(row.get(3));
                assertThat(NaiveAnnex.itemRest(complete(), item))
                        .isCloseTo(expected, within(1e-12));
            }
        }
        double mean = Double.parseDouble(ReferenceTable.rows("inter-item.csv").getFirst().get(2));
        assertThat(NaiveAnnex.meanInterItem(complete())).isCloseTo(mean, within(1e-12));
    }

    @Test
    void omegaIsThatOfTheModelOfOneFactor() {
        // maximum likelihood without an optimiser; lavaan 0.6.14 agrees to 9 digits:
        // cfa('f =~ items', std.lv = TRUE, estimator = 'ML'), sum(l)^2/(sum(l)^2 + sum(theta))
        assertThat(NaiveAnnex.omega(complete())).isCloseTo(0.898110094088138, within(1e-12));
    }

    @Test
    void iccIsThatOfAnalysisOfVariance() {
        // summary(aov(y ~ g)), y the mean of at least four items; n0 for unequal groups
        Map<String, List<Double>> groups = new LinkedHashMap<>();
        for (List<String> row : rows) {
            List<Double> ratings = ratings(row);
            if (ratings.size() >= 4) {
                groups.computeIfAbsent(row.getFirst(), name -> new ArrayList<>())
                        .add(NaiveGroup.mean(ratings));
            }
        }

        assertThat(NaiveAnnex.icc1(groups.values())).isCloseTo(0.273745510953654, within(1e-12));
        // multilevel 2.7: ICC1(aov(y ~ g)), with the mean size
        assertThat(NaiveAnnex.icc1ByMeanSize(groups.values()))
                .isCloseTo(0.272645006832961, within(1e-12));
        assertThat(NaiveAnnex.icc2(groups.values())).isCloseTo(0.902342953881451, within(1e-12));
    }

    @Test
    void agreementIsThatOfMultilevel() {
        // multilevel 2.7: rwg.j(I01..I06, partnership, ranvar = 2) on the rows without a gap
        assertThat(NaiveAnnex.rwgJ(of("1"), 5)).isCloseTo(0.815756035578145, within(1e-12));
        assertThat(NaiveAnnex.rwgJ(of("2"), 5)).isCloseTo(0.824644549763033, within(1e-12));
        assertThat(NaiveAnnex.rwgJ(of("9"), 5)).isCloseTo(0.947368421052632, within(1e-12));
        assertThat(NaiveAnnex.rwgJ(of("4"), 5)).isZero();
        assertThat(NaiveAnnex.rwgJ(of("15"), 5)).isNaN();
    }

    private List<List<Double>> complete() {
        return rows.stream()
                .filter(row -> row.get(1).equals("yes"))
                .map(NaiveAnnexTest::ratings)
                .toList();
    }

    private List<List<Double>> of(String partnership) {
        return rows.stream()
                .filter(row -> row.get(0).equals(partnership) && row.get(1).equals("yes"))
                .map(NaiveAnnexTest::ratings)
                .toList();
    }

    private static List<Double> ratings(List<String> row) {
        return row.stream().skip(2).filter(r -> !r.isEmpty()).map(Double::valueOf).toList();
    }
}
