package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.RegisterIndicator;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.register.CohortYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.random.RandomGenerator;

/// Draws what the registers of partnerships hold: the two newest cohorts that can be counted before
/// a wave opens. A cohort is the same in every wave.
final class Counts {

    private static final int DAYS_BEFORE = 21;
    private static final int COHORTS = 2;
    private static final int MOST_YEARS = 300;
    private static final int FEWEST_SITES = 5;
    private static final int MOST_SITES = 12;
    private static final double SPREAD_OF_SIZE = 0.15;

    private final Instrument instrument;
    private final Properties properties = Material.properties("counts.properties");

    Counts(Instrument instrument) {
        this.instrument = instrument;
    }

    /// Draws what a partnership counted before `wave`, beside each scale that has a register
    /// indicator and is named in the file.
    List<Count> draw(PartnershipSketch sketch, Wave wave) {
        LocalDate countedOn = wave.fieldwork().opensOn().minusDays(DAYS_BEFORE);
        List<Count> counts = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            RegisterIndicator indicator = scale.use().register();
            boolean isNamed = properties.containsKey(scale.code() + ".people");
            for (int back = 0; indicator != null && isNamed && back < COHORTS; back++) {
                CohortYear newest = newest(countedOn, indicator.years());
                var cohort = new CohortYear(newest.first() - back, true);
                counts.add(count(sketch, scale, cohort, countedOn));
            }
        }
        return counts;
    }

    private Count count(
            PartnershipSketch sketch, Scale scale, CohortYear cohort, LocalDate countedOn) {
        int place = sketch.number() * instrument.scales().size();
        int number = place + instrument.scales().indexOf(scale);
        var ofScale = Chance.of(Chance.Kind.REGISTERS, number * MOST_YEARS);
        double share = span(scale, "share").at(ofScale.nextDouble());
        int year = cohort.first() - CohortYear.EARLIEST + 1;
        var ofCohort = Chance.of(Chance.Kind.REGISTERS, number * MOST_YEARS + year);
        double stretch = 1 + SPREAD_OF_SIZE * (2 * ofCohort.nextDouble() - 1);
        int people = (int) Math.round(span(scale, "people").at(size(sketch)) * stretch);
        return new Count(
                scale.code(),
                cohort,
                among(people, share, ofCohort),
                people,
                Material.text(properties, scale.code() + ".source"),
                countedOn);
    }

    /// Returns how large a partnership is among the others, 0..1.
    private static double size(PartnershipSketch sketch) {
        long sites =
                sketch.organisations().stream()
                        .filter(organisation -> organisation.kind() == OrganisationKind.SITE)
                        .count();
        double place = (double) (sites - FEWEST_SITES) / (MOST_SITES - FEWEST_SITES);
        return Math.clamp(place, 0, 1);
    }

    private Span span(Scale scale, String of) {
        return Span.parse(Material.text(properties, "%s.%s".formatted(scale.code(), of)));
    }

    /// Returns the newest school year that began `years` or more before `countedOn`.
    private static CohortYear newest(LocalDate countedOn, int years) {
        var cohort = new CohortYear(countedOn.getYear() - years, true);
        return cohort.begins().plusYears(years).isAfter(countedOn)
                ? new CohortYear(cohort.first() - 1, true)
                : cohort;
    }

    private static int among(int people, double share, RandomGenerator random) {
        int happened = 0;
        for (int i = 0; i < people; i++) {
            happened += random.nextDouble() < share ? 1 : 0;
        }
        return happened;
    }
}
