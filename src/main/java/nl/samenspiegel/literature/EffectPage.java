package nl.samenspiegel.literature;

import nl.samenspiegel.chart.FigureView;

import java.util.List;

/// The page of an effect: everything that research says of it.
///
/// @param level the level on which the effect stands, and its place among all effects
/// @param heading the name, with the places where it may be broken
/// @param strength how strong the evidence is, as a sentence
/// @param cells rows of the map with sources for this effect
/// @param without which rows have none, as a sentence; empty if all have
/// @param panels sizes of this effect
/// @param references national values of its register indicators
/// @param context sources beside the map
/// @param claims what the document behind the evidence says of it
/// @param about which document that is; empty if that is not told
/// @param next the effects before and after this one, with which of the two they are
public record EffectPage(
        Head head,
        String level,
        String name,
        String heading,
        String summary,
        String strength,
        List<CellView> cells,
        String without,
        List<FigureView> panels,
        List<ReferenceRow> references,
        List<ContextView> context,
        List<ClaimRow> claims,
        String about,
        List<EffectRow> next) {

    public EffectPage {
        cells = List.copyOf(cells);
        panels = List.copyOf(panels);
        references = List.copyOf(references);
        context = List.copyOf(context);
        claims = List.copyOf(claims);
        next = List.copyOf(next);
    }

    /// Returns whether there is a source to read.
    public boolean hasSources() {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() || !cell.beside().isEmpty());
    }
}
