package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How well each scale measured in the whole partnership, as it is told: from thirty people who
/// rated all items, in five organisations.
record NaiveAnnexRows(NaivePartnership answers, NaiveChoice choice) {

    /// Lists a row for each coefficient of each scale with a score.
    List<NaiveRow> rows() {
        List<NaiveRow> rows = new ArrayList<>();
        for (NaiveInstrument.Scale scale : answers.instrument().scales()) {
            if (scale.isScore()) {
                rows.addAll(rows(scale));
            }
        }
        return rows;
    }

    private List<NaiveRow> rows(NaiveInstrument.Scale scale) {
        List<NaivePartnership.Case> cases = answers.completeCases(scale);
        long units = cases.stream().map(one -> one.seat().unit()).distinct().count();
        if (cases.size() < 30 || units < 5) {
            return List.of(NaiveRow.of("annex", scale.code(), "", "", "hidden"));
        }
        List<List<Double>> persons = cases.stream().map(NaivePartnership.Case::ratings).toList();
        double alpha = NaiveAnnex.alpha(persons);
        int n = persons.size();
        int items = scale.items().size();
        List<NaiveRow> rows = new ArrayList<>();
        rows.add(row(scale, "alpha", alpha));
        rows.add(row(scale, "alpha_low", NaiveAnnex.feldt(alpha, n, items, 0.975)));
        rows.add(row(scale, "alpha_high", NaiveAnnex.feldt(alpha, n, items, 0.025)));
        NaiveRow omega = row(scale, "omega", NaiveAnnex.omega(persons));
        // near a boundary a plain fit and a careful one need not agree on whether there is one
        rows.add(choice.shows(omega) ? omega : row(scale, "omega", Double.NaN));
        rows.add(row(scale, "mean_inter_item_r", NaiveAnnex.meanInterItem(persons)));
        for (int i = 0; i < items; i++) {
            rows.add(row(scale, "item_rest_" + (i + 1), NaiveAnnex.itemRest(persons, i)));
        }
        NaiveGroup scores = NaiveGroup.of(answers.scores(scale), 0);
        rows.add(row(scale, "icc1_k0", NaiveAnnex.icc1(scores.units().values())));
        rows.add(row(scale, "icc1_mean_size", NaiveAnnex.icc1ByMeanSize(scores.units().values())));
        rows.add(row(scale, "icc2", NaiveAnnex.icc2(scores.units().values())));
        rows.add(row(scale, "rwg_j", agreement(scale, cases)));
        return rows;
    }

    /// The plain mean over units in which two people or more rated all items.
    private static double agreement(
            NaiveInstrument.Scale scale, List<NaivePartnership.Case> cases) {
        Map<String, List<List<Double>>> units = new TreeMap<>();
        cases.forEach(one ->
                units.computeIfAbsent(one.seat().unit(), unit -> new ArrayList<>())
                        .add(one.ratings()));
        int levels = scale.format().highest() - scale.format().lowest() + 1;
        return NaiveGroup.mean(
                units.values().stream()
                        .filter(unit -> unit.size() > 1)
                        .map(unit -> NaiveAnnex.rwgJ(unit, levels))
                        .toList());
    }

    private static NaiveRow row(NaiveInstrument.Scale scale, String name, double value) {
        boolean known = Double.isFinite(value);
        NaiveRow row =
                NaiveRow.of("annex", scale.code(), "", "", known ? "shown" : "unknown")
                        .with("unit", name);
        return known ? row.with("value", NaiveMath.rounded(value, "0.001").toPlainString()) : row;
    }
}
