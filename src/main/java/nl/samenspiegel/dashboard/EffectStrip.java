package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.literature.EffectCard;
import nl.samenspiegel.register.RegisterView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One effect: what is perceived, and beside it what research says, each on its own measure.
///
/// @param id of its place on the page
/// @param number in the list, from 1
/// @param asks what was asked
/// @param counted what a register tells beside it, newest cohort first; may be empty
/// @param card what research says; null if nothing is recorded beside the instrument
/// @param talk the question to talk about
public record EffectStrip(
        String id,
        int number,
        String name,
        String asks,
        FigureView figure,
        List<RegisterView> counted,
        @Nullable EffectCard card,
        String talk) {

    public EffectStrip {
        counted = List.copyOf(counted);
    }
}
