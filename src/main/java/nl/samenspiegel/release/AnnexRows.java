package nl.samenspiegel.release;

import nl.samenspiegel.core.annex.Coefficient;
import nl.samenspiegel.core.annex.ScaleAnnex;
import nl.samenspiegel.core.annex.Thousandths;

import java.util.ArrayList;
import java.util.List;

/// Writes the technical annex as rows and reads it back.
final class AnnexRows {

    private static final String ALPHA = "alpha";
    private static final String ITEM_REST = "rest";
    private static final String UNKNOWN = "unknown";

    private AnnexRows() {}

    static List<GroupRow> write(List<ScaleAnnex> annex) {
        return annex.stream()
                .map(scale ->
                        PublicationRows.whole(
                                GroupRow.Kind.ANNEX,
                                scale.scale(),
                                "",
                                words(scale.outcome()).toString()))
                .toList();
    }

    static List<ScaleAnnex> read(List<GroupRow> rows) {
        List<ScaleAnnex> annex = new ArrayList<>();
        for (GroupRow row : rows) {
            if (row.kind() == GroupRow.Kind.ANNEX) {
                annex.add(new ScaleAnnex(row.scale(), outcome(Words.parse(row.content()))));
            }
        }
        return annex;
    }

    private static Words words(ScaleAnnex.Outcome outcome) {
        return switch (outcome) {
            case ScaleAnnex.Outcome.TooFew() -> Words.of("outcome", "few");
            case ScaleAnnex.Outcome.Told(var consistency, var agreement) ->
                    Words.of(ALPHA, word(consistency.alpha()))
                            .and("low", word(consistency.alphaLow()))
                            .and("high", word(consistency.alphaHigh()))
                            .and("omega", word(consistency.omega()))
                            .and("inter", word(consistency.meanInterItem()))
                            .and("icc1", word(agreement.icc1()))
                            .and("icc1mean", word(agreement.icc1ByAverageSize()))
                            .and("icc2", word(agreement.icc2()))
                            .and("rwg", word(agreement.rwg()))
                            .and(
                                    ITEM_REST,
                                    consistency.itemRest().stream().map(AnnexRows::word).toList());
        };
    }

    private static ScaleAnnex.Outcome outcome(Words words) {
        if (!words.has(ALPHA)) {
            return new ScaleAnnex.Outcome.TooFew();
        }
        var consistency =
                new ScaleAnnex.Consistency(
                        coefficient(words, ALPHA),
                        coefficient(words, "low"),
                        coefficient(words, "high"),
                        coefficient(words, "omega"),
                        coefficient(words, "inter"),
                        words.list(ITEM_REST).stream().map(AnnexRows::coefficient).toList());
        var agreement =
                new ScaleAnnex.Agreement(
                        coefficient(words, "icc1"),
                        coefficient(words, "icc1mean"),
                        coefficient(words, "icc2"),
                        coefficient(words, "rwg"));
        return new ScaleAnnex.Outcome.Told(consistency, agreement);
    }

    private static String word(Coefficient coefficient) {
        return switch (coefficient) {
            case Coefficient.Known(var value) -> Integer.toString(value.thousandths());
            case Coefficient.Unknown() -> UNKNOWN;
        };
    }

    private static Coefficient coefficient(Words words, String name) {
        return coefficient(words.text(name));
    }

    private static Coefficient coefficient(String word) {
        return word.equals(UNKNOWN)
                ? new Coefficient.Unknown()
                : new Coefficient.Known(new Thousandths(Integer.parseInt(word)));
    }
}
