package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.EveryVoice;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.release.Release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a scale would be if every person counted the same, beside what it is.
final class VoiceTable {

    private final Wording words;
    private final Amounts amounts;
    private final Release release;
    private final ScaleResult result;

    VoiceTable(Setting setting, Release release, ScaleResult result) {
        this.words = setting.words();
        this.amounts = setting.amounts();
        this.release = release;
        this.result = result;
    }

    /// Finds the table; nothing if nothing may be shown of it.
    Optional<ResultTable> find() {
        return release.publication()
                .findEveryVoice(result.scale().code())
                .filter(voice -> !voice.perspectives().isEmpty())
                .map(this::table);
    }

    private ResultTable table(EveryVoice voice) {
        var format = result.scale().format();
        List<ResultTable.Row> rows = new ArrayList<>();
        for (EveryVoice.OfPerspective shown : voice.perspectives()) {
            Outcome usual = result.score().group(shown.perspective()).outcome();
            rows.add(
                    new ResultTable.Row(
                            Wording.sentence(words.name(shown.perspective())),
                            List.of(
                                    amounts.cell(usual, format),
                                    amounts.estimate(shown.mean(), shown.precision(), format))));
        }
        String note =
                switch (voice.headline()) {
                    case EveryVoice.Whole.Shown(var mean, var precision, boolean moved) -> {
                        rows.add(
                                new ResultTable.Row(
                                        Wording.sentence(words.t("results.together")),
                                        List.of(
                                                result.findHeadline()
                                                        .map(head -> amounts.cell(head, format))
                                                        .orElse(""),
                                                amounts.estimate(mean, precision, format))));
                        yield words.t(
                                moved ? "results.voice.moved" : "results.voice.same",
                                words.numbers().decimal(format.range() / 20.0));
                    }
                    case EveryVoice.Whole.NotShown() -> words.t("results.voice.note");
                };
        return new ResultTable(
                words.t("results.voice.caption"),
                List.of(
                        words.t("results.perspective"),
                        words.t("results.voice.organisations"),
                        words.t("results.voice.persons")),
                rows,
                note);
    }
}
