package nl.samenspiegel.dashboard;

import nl.samenspiegel.results.ResultTable;

import java.util.List;

/// The technical annex of the results of a round.
///
/// @param tables empty if no scale has a score
public record AnnexPage(ResultsHead head, List<ResultTable> tables) {

    public AnnexPage {
        tables = List.copyOf(tables);
    }
}
