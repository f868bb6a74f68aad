package nl.samenspiegel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Who was asked and who answered, as far as it may be told.
///
/// @param k fewest that were asked of a group of which more is told
record NaiveResponses(NaivePartnership answers, int k) {

    /// Lists the perspectives, and the roles and units of which anyone was asked or answered.
    List<NaiveRow> rows() {
        List<NaiveRow> rows = new ArrayList<>();
        for (NaiveInstrument.Perspective perspective : answers.instrument().perspectives()) {
            String code = perspective.code();
            rows.add(row("response_perspective", code, seat -> seat.perspective().equals(code)));
        }
        for (NaiveInstrument.Role role : answers.instrument().roles()) {
            Predicate<NaivePartnership.Seat> has = seat -> seat.role().equals(role.code());
            if (answers.seatsAsked().stream().anyMatch(has)) {
                rows.add(row("response_role", role.code(), has));
            }
        }
        Set<String> units = new TreeSet<>();
        answers.seatsAsked().forEach(seat -> units.add(seat.unit()));
        for (String unit : units) {
            rows.add(row("response_unit", "", seat -> seat.unit().equals(unit)).in(unit));
        }
        return rows;
    }

    private NaiveRow row(String about, String code, Predicate<NaivePartnership.Seat> wanted) {
        long answered = answers.seats().stream().filter(wanted).count();
        if (answers.asked().isEmpty()) {
            return NaiveRow.of(about, "", "", code, "shown").answered(answered);
        }
        long asked = 0;
        for (NaivePartnership.Asked group : answers.asked()) {
            boolean counts = wanted.test(answers.seat(group.organisation(), group.role()));
            asked += counts ? group.people() : 0;
        }
        if (asked < k) {
            return NaiveRow.of(about, "", "", code, "hidden");
        }
        NaiveRow row =
                NaiveRow.of(about, "", "", code, "shown")
                        .answered(answered)
                        .with("invited", Long.toString(asked));
        if (asked < 10) {
            return row;
        }
        int step = asked < 20 ? 20 : asked < 40 ? 10 : asked < 200 ? 5 : 1;
        return row.with("unit", "percent")
                .percent("value", Math.min(1, (double) answered / asked), step);
    }
}
