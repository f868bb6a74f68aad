package nl.samenspiegel.dashboard;

import nl.samenspiegel.chart.FigureView;

import java.util.List;

/// The first page of the results of a round.
///
/// @param profiles the conditions, one figure for each rating format
/// @param gaps the distances between perspectives, likewise
/// @param items conditions that are reported item by item
/// @param talk what to talk about first; may be empty
public record OverviewPage(
        ResultsHead head,
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
}
