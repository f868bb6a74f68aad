package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.literature.EffectCard;

import org.jspecify.annotations.Nullable;

/// One effect: what is perceived, and beside it what research says, each on its own measure.
///
/// @param id of its place on the page
/// @param number in the list, from 1
/// @param asks what was asked
/// @param card what research says; null if nothing is recorded beside the instrument
/// @param talk the question to talk about
public record EffectStrip(
        String id,
        int number,
        String name,
        String asks,
        FigureView figure,
        @Nullable EffectCard card,
        String talk) {}
