package nl.samenspiegel.literature;

import java.util.List;

/// The page with claims and sources.
///
/// @param path where the page is, without parameters
/// @param edition which state of the evidence this is
/// @param about which document is behind the evidence; empty if that is not told
/// @param levels effects on their levels
/// @param levelCount how many levels, in words
/// @param conditions as the document behind the evidence names them
/// @param sources as that document cites them
/// @param counted how many sources there are of both kinds, in sentences
/// @param others sources that the document does not cite
/// @param limits what that document does not cover
public record SourcesPage(
        Head head,
        String path,
        String edition,
        String about,
        List<LevelView> levels,
        String levelCount,
        List<CitedConditionRow> conditions,
        List<CitedSourceView> sources,
        String counted,
        List<SourceCard> others,
        List<String> limits) {

    public SourcesPage {
        levels = List.copyOf(levels);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
        others = List.copyOf(others);
        limits = List.copyOf(limits);
    }

    /// Returns how many citations are corrected.
    public int corrections() {
        return sources.stream().mapToInt(source -> source.corrections().size()).sum();
    }
}
