package nl.samenspiegel.model;

import nl.samenspiegel.core.annex.Coefficient;
import nl.samenspiegel.core.annex.ScaleAnnex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the technical annex of a release holds, put in the rows of the plain calculation.
final class PublishedAnnex {

    private PublishedAnnex() {}

    static List<NaiveRow> rows(ScaleAnnex annex) {
        return switch (annex.outcome()) {
            case ScaleAnnex.Outcome.TooFew() ->
                    List.of(NaiveRow.of("annex", annex.scale(), "", "", "hidden"));
            case ScaleAnnex.Outcome.Told(var consistency, var agreement) -> {
                Map<String, Coefficient> told = new LinkedHashMap<>();
                told.put("alpha", consistency.alpha());
                told.put("alpha_low", consistency.alphaLow());
                told.put("alpha_high", consistency.alphaHigh());
                told.put("omega", consistency.omega());
                told.put("mean_inter_item_r", consistency.meanInterItem());
                for (int i = 0; i < consistency.itemRest().size(); i++) {
                    told.put("item_rest_" + (i + 1), consistency.itemRest().get(i));
                }
                told.put("icc1_k0", agreement.icc1());
                told.put("icc1_mean_size", agreement.icc1ByAverageSize());
                told.put("icc2", agreement.icc2());
                told.put("rwg_j", agreement.rwg());
                List<NaiveRow> rows = new ArrayList<>();
                told.forEach((name, value) -> rows.add(row(annex.scale(), name, value)));
                yield rows;
            }
        };
    }

    private static NaiveRow row(String scale, String name, Coefficient coefficient) {
        return switch (coefficient) {
            case Coefficient.Known(var value) ->
                    NaiveRow.of("annex", scale, "", "", "shown")
                            .with("unit", name)
                            .with("value", value.toString());
            case Coefficient.Unknown() ->
                    NaiveRow.of("annex", scale, "", "", "unknown").with("unit", name);
        };
    }
}
