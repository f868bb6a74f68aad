package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.ResultTable;
import nl.samenspiegel.results.ScaleResult;
import nl.samenspiegel.results.Telling;
import nl.samenspiegel.results.Wording;
import nl.samenspiegel.web.Page;

import java.util.List;

/// Everything that is published of one scale, and the choice of another.
///
/// @param choices the scales of the round, in instrument order
/// @param name of the chosen scale
/// @param asks the sentence that says what it asks
public record ScalePage(
        ResultsHead head,
        List<Choice> choices,
        String name,
        String asks,
        FigureView figure,
        List<ResultTable> tables) {

    /// A scale that can be chosen.
    public record Choice(String code, String name, boolean chosen) {}

    public ScalePage {
        choices = List.copyOf(choices);
        tables = List.copyOf(tables);
    }

    static ScalePage of(Published published, ScaleResult chosen, Telling telling, Page page) {
        Wording words = telling.words();
        String code = chosen.scale().code();
        return new ScalePage(
                ResultsHead.of(published, page),
                published.results().stream().map(result -> choice(words, result, code)).toList(),
                words.scale(code),
                words.asks(code),
                telling.figure(chosen, "scale"),
                telling.tables(chosen));
    }

    private static Choice choice(Wording words, ScaleResult result, String chosen) {
        String code = result.scale().code();
        return new Choice(code, words.plainScale(code), code.equals(chosen));
    }
}
