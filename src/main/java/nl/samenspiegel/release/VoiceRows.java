package nl.samenspiegel.release;

import nl.samenspiegel.core.publication.EveryVoice;
import nl.samenspiegel.core.publication.Precision;
import nl.samenspiegel.core.publication.Tenths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what scales would be if every person counted the same as rows and reads it back.
final class VoiceRows {

    private static final String MEAN = "mean";
    private static final String MOVED = "moved";

    private VoiceRows() {}

    /// One row for each perspective that is shown and one, without perspective, for the headline.
    static List<GroupRow> write(EveryVoice voice) {
        List<GroupRow> rows = new ArrayList<>();
        for (EveryVoice.OfPerspective shown : voice.perspectives()) {
            String content = words(shown.mean(), shown.precision()).toString();
            rows.add(row(voice.scale(), shown.perspective(), content));
        }
        rows.add(
                switch (voice.headline()) {
                    case EveryVoice.Whole.Shown(var mean, var precision, boolean moved) ->
                            row(
                                    voice.scale(),
                                    "",
                                    words(mean, precision).and(MOVED, moved).toString());
                    case EveryVoice.Whole.NotShown() ->
                            row(voice.scale(), "", Words.of("outcome", "hidden").toString());
                });
        return rows;
    }

    static List<EveryVoice> read(List<GroupRow> rows) {
        Map<String, List<EveryVoice.OfPerspective>> perspectives = new LinkedHashMap<>();
        List<EveryVoice> voices = new ArrayList<>();
        for (GroupRow row : rows) {
            if (row.kind() != GroupRow.Kind.VOICE) {
                continue;
            }
            Words words = Words.parse(row.content());
            List<EveryVoice.OfPerspective> shown =
                    perspectives.computeIfAbsent(row.scale(), scale -> new ArrayList<>());
            if (row.perspective().isEmpty()) {
                voices.add(new EveryVoice(row.scale(), shown, whole(words)));
            } else {
                shown.add(
                        new EveryVoice.OfPerspective(
                                row.perspective(),
                                OutcomeWords.mean(words),
                                OutcomeWords.precision(words)));
            }
        }
        return voices;
    }

    private static EveryVoice.Whole whole(Words words) {
        return words.has(MEAN)
                ? new EveryVoice.Whole.Shown(
                        OutcomeWords.mean(words), OutcomeWords.precision(words), words.truth(MOVED))
                : new EveryVoice.Whole.NotShown();
    }

    private static Words words(Tenths mean, Precision precision) {
        return OutcomeWords.with(precision, new Words().and(MEAN, mean.tenths()));
    }

    private static GroupRow row(String scale, String perspective, String content) {
        return PublicationRows.whole(GroupRow.Kind.VOICE, scale, perspective, content);
    }
}
