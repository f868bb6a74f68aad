package nl.samenspiegel.results;

import nl.samenspiegel.core.annex.Coefficient;
import nl.samenspiegel.core.annex.ScaleAnnex;
import nl.samenspiegel.release.Release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How well the scales measured, for whoever wants to judge that.
final class AnnexTable {

    private final Setting setting;
    private final Wording words;
    private final Release release;

    AnnexTable(Setting setting, Release release) {
        this.setting = setting;
        this.words = setting.words();
        this.release = release;
    }

    ResultTable consistency() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (ScaleAnnex scale : release.annex()) {
            rows.add(
                    row(
                            scale,
                            5,
                            told ->
                                    List.of(
                                            text(told.consistency().alpha()),
                                            interval(told.consistency()),
                                            text(told.consistency().omega()),
                                            text(told.consistency().meanInterItem()),
                                            itemRest(told.consistency()))));
        }
        return new ResultTable(
                words.t("results.annex.consistency"),
                List.of(
                        words.t("results.annex.scale"),
                        words.t("results.annex.alpha"),
                        words.t("results.annex.interval"),
                        words.t("results.annex.omega"),
                        words.t("results.annex.interItem"),
                        words.t("results.annex.itemRest")),
                rows,
                note("results.annex.consistencyNote"));
    }

    ResultTable agreement() {
        List<ResultTable.Row> rows = new ArrayList<>();
        for (ScaleAnnex scale : release.annex()) {
            rows.add(
                    row(
                            scale,
                            4,
                            told ->
                                    List.of(
                                            text(told.agreement().icc1()),
                                            text(told.agreement().icc1ByAverageSize()),
                                            text(told.agreement().icc2()),
                                            text(told.agreement().rwg()))));
        }
        return new ResultTable(
                words.t("results.annex.agreement"),
                List.of(
                        words.t("results.annex.scale"),
                        words.t("results.annex.icc1"),
                        words.t("results.annex.icc1Mean"),
                        words.t("results.annex.icc2"),
                        words.t("results.annex.rwg")),
                rows,
                note("results.annex.agreementNote"));
    }

    private ResultTable.Row row(
            ScaleAnnex scale, int columns, Function<ScaleAnnex.Outcome.Told, List<String>> cells) {
        String name = words.scale(scale.scale());
        return switch (scale.outcome()) {
            case ScaleAnnex.Outcome.Told told -> new ResultTable.Row(name, cells.apply(told));
            case ScaleAnnex.Outcome.TooFew() ->
                    new ResultTable.Row(
                            name, Collections.nCopies(columns, words.t("results.hidden")));
        };
    }

    private String note(String key) {
        return words.t(key) + " " + words.t("results.caption.source", setting.source());
    }

    private String interval(ScaleAnnex.Consistency consistency) {
        return words.t(
                "results.annex.between",
                text(consistency.alphaLow()),
                text(consistency.alphaHigh()));
    }

    private String itemRest(ScaleAnnex.Consistency consistency) {
        return consistency.itemRest().stream().map(this::text).collect(Collectors.joining(" · "));
    }

    private String text(Coefficient coefficient) {
        return switch (coefficient) {
            case Coefficient.Known(var value) -> words.numbers().decimal(value.value(), 3);
            case Coefficient.Unknown() -> words.t("results.annex.unknown");
        };
    }
}
