package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Perspective;
import nl.samenspiegel.core.instrument.Scale;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How a partnership stands, in points of a format from 1 to 5: what its people would answer on
/// average, before they differ as persons.
///
/// Sums of parts drawn apart, as the variance components of a multilevel model: the partnership,
/// its perspectives, its organisations, the wave.
final class Climate {

    private final Instrument instrument;
    private final double[][] perspectives; // [perspective][scale], points from the level
    private final double[][] organisations; // [organisation of the sketch][scale], points
    private final double[][] waves; // [wave][scale], points on the format from 1 to 5

    private Climate(
            Instrument instrument,
            double[][] perspectives,
            double[][] organisations,
            double[][] waves) {
        this.instrument = instrument;
        this.perspectives = perspectives;
        this.organisations = organisations;
        this.waves = waves;
    }

    static Climate draw(Instrument instrument, Views views, PartnershipSketch sketch) {
        var random = Chance.of(Chance.Kind.CLIMATE, sketch.number());
        List<Scale> scales = instrument.scales();
        double[] levels = new double[scales.size()];
        for (int s = 0; s < levels.length; s++) {
            double own = random.nextGaussian() * views.spread("partnership");
            levels[s] = views.level(scales.get(s).code()) + own;
        }
        double[][] organisations =
                noise(
                        sketch.organisations().size(),
                        scales.size(),
                        views.spread("organisation"),
                        random);
        double[][] waves = noise(Wave.COUNT, scales.size(), views.spread("wave"), random);
        for (int wave = 0; wave < Wave.COUNT; wave++) {
            for (int s = 0; s < levels.length; s++) {
                waves[wave][s] += levels[s] + wave * views.trend();
            }
        }
        return new Climate(
                instrument, tilts(instrument, views, sketch, random), organisations, waves);
    }

    /// Returns the mean of a scale.
    ///
    /// @param organisation its number in the sketch
    double mean(int wave, int organisation, Optional<Perspective> perspective, int scale) {
        double tilt =
                perspective
                        .map(p -> perspectives[instrument.perspectives().indexOf(p)][scale])
                        .orElse(0.0);
        return waves[wave][scale] + organisations[organisation][scale] + tilt;
    }

    private static double[][] tilts(
            Instrument instrument, Views views, PartnershipSketch sketch, RandomGenerator random) {
        boolean showcase = sketch.trait() == Trait.SHOWCASE;
        int scales = instrument.scales().size();
        double spread = showcase ? 0 : views.spread("perspective");
        double[][] tilts = noise(instrument.perspectives().size(), scales, spread, random);
        for (int p = 0; p < tilts.length; p++) {
            String perspective = instrument.perspectives().get(p).code();
            for (int s = 0; s < scales; s++) {
                String scale = instrument.scales().get(s).code();
                tilts[p][s] += views.tilt(perspective, scale);
                tilts[p][s] += showcase ? views.showcaseTilt(perspective, scale) : 0;
            }
        }
        return tilts;
    }

    private static double[][] noise(int rows, int columns, double sd, RandomGenerator random) {
        double[][] noise = new double[rows][columns];
        for (double[] row : noise) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextGaussian() * sd;
            }
        }
        return noise;
    }
}
