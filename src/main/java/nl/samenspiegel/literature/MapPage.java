package nl.samenspiegel.literature;

import nl.samenspiegel.chart.FigureView;

import java.util.List;

/// The page with the evidence map.
///
/// @param chainsFinding how much of what follows was measured, as a sentence
/// @param chains links between conditions
/// @param panels sizes that belong to no effect
/// @param levels the effects, to read on
/// @param about which document is behind the evidence; empty if that is not told
/// @param limits what the document behind the evidence does not cover
public record MapPage(
        Head head,
        MapView map,
        String chainsFinding,
        List<ChainRow> chains,
        List<FigureView> panels,
        List<LevelView> levels,
        String about,
        List<String> limits) {

    public MapPage {
        chains = List.copyOf(chains);
        panels = List.copyOf(panels);
        levels = List.copyOf(levels);
        limits = List.copyOf(limits);
    }
}
