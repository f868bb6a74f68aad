package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;
import nl.samenspiegel.results.FindingRow;
import nl.samenspiegel.results.HiddenView;
import nl.samenspiegel.results.ResponsesView;
import nl.samenspiegel.results.TalkRow;
import nl.samenspiegel.results.Telling;

import java.util.List;

/// The first page of the results of a round.
///
/// @param profiles the conditions, one figure for each rating format
/// @param gaps the distances between perspectives, likewise
/// @param items conditions that are reported item by item
/// @param coordinator whether the reader coordinates the partnership
/// @param talk what to talk about first; may be empty
public record OverviewPage(
        ResultsHead head,
        boolean coordinator,
        List<FindingRow> findings,
        List<FigureView> profiles,
        List<FigureView> gaps,
        List<FigureView> items,
        ResponsesView responses,
        HiddenView hidden,
        List<TalkRow> talk) {

    public OverviewPage {
        findings = List.copyOf(findings);
        profiles = List.copyOf(profiles);
        gaps = List.copyOf(gaps);
        items = List.copyOf(items);
        talk = List.copyOf(talk);
    }

    static OverviewPage of(ResultsHead head, boolean coordinator, Telling telling) {
        return new OverviewPage(
                head,
                coordinator,
                telling.findings(),
                telling.profiles(),
                telling.gaps(),
                telling.items(),
                telling.responses(),
                telling.hidden(),
                telling.talk());
    }
}
