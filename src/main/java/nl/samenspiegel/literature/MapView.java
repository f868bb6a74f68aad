package nl.samenspiegel.literature;

import nl.samenspiegel.chart.FigureView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The evidence map with the form that opens a cell.
///
/// @param figure the map with its finding
/// @param place where it stands
/// @param conditions rows to choose from
/// @param effects columns to choose from
/// @param opened the opened cell; null if none is
public record MapView(
        FigureView figure,
        MapPlace place,
        List<Choice> conditions,
        List<Choice> effects,
        @Nullable CellView opened) {

    public MapView {
        conditions = List.copyOf(conditions);
        effects = List.copyOf(effects);
    }
}
