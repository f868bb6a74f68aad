package nl.samenspiegel.core.evidence;

import java.util.List;

/// A forest plot: sizes of one metric, nothing pooled.
///
/// @param id stable name inside the file
/// @param finding what the figure shows; `{0}` stands for the lowest to the highest value
/// @param metric of all its values
/// @param note what a reader must know; part of the caption
/// @param values in the order of drawing
public record ForestPanel(
        String id,
        LocalText title,
        LocalText finding,
        Metric metric,
        PanelAxis axis,
        LocalText note,
        List<PanelValue> values) {

    public ForestPanel {
        values = List.copyOf(values);
    }
}
