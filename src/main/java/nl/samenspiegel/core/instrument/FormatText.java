package nl.samenspiegel.core.instrument;

import java.util.List;

/// The labels of a rating format.
///
/// @param levels a label for each level, lowest first
/// @param cannotJudge label of "cannot judge", empty if the format does not offer it
/// @param doesNotApply label of "does not apply", empty if the format does not offer it
public record FormatText(List<String> levels, String cannotJudge, String doesNotApply) {

    public FormatText {
        levels = List.copyOf(levels);
    }
}
