package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.ResponseRow;

import java.util.ArrayList;
import java.util.List;

/// Tells who was asked and who answered.
final class WhoAnswered {

    /// Below this percentage a result may well be different with everyone in.
    private static final int LOW_PERCENT = 30;

    /// Names of organisations have commas of their own.
    private static final String NEXT = "; ";

    private final Wording words;
    private final Amounts amounts;
    private final Release release;

    WhoAnswered(Wording words, Release release) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.release = release;
    }

    ResponsesView tell() {
        List<ResponseRow> perspectives = release.responses(ResponseRow.Of.PERSPECTIVE);
        List<ResponseRow> roles = release.responses(ResponseRow.Of.ROLE);
        List<ResponseRow> units = release.responses(ResponseRow.Of.UNIT);
        boolean invited =
                perspectives.stream()
                        .anyMatch(row -> !(row.count() instanceof ResponseCount.Uninvited));
        return new ResponsesView(
                invited,
                perspectives.stream()
                        .map(row -> line(Wording.sentence(words.name(row.code())), row.count()))
                        .toList(),
                roles.stream()
                        .map(row -> line(Wording.sentence(words.role(row.code())), row.count()))
                        .toList(),
                units.stream().map(row -> line(unit(row.code()), row.count())).toList(),
                words.countsAsOne(release.facts().unit()),
                warnings(perspectives, units));
    }

    private ResponseLine line(String name, ResponseCount count) {
        return switch (count) {
            case ResponseCount.InvitedOnly() ->
                    new ResponseLine(
                            name,
                            words.t("results.band.under", release.facts().threshold()),
                            words.t("results.hidden"),
                            "",
                            0);
            case ResponseCount.Counted(long asked, var answered, int percent) ->
                    new ResponseLine(
                            name,
                            words.numbers().whole(asked),
                            amounts.band(answered),
                            words.t(
                                    "results.amount.about",
                                    words.numbers().percent(percent / 100.0)),
                            filled(answered));
            case ResponseCount.Banded(long asked, var answered) ->
                    new ResponseLine(
                            name,
                            words.numbers().whole(asked),
                            amounts.band(answered),
                            "",
                            filled(answered));
            case ResponseCount.ByOpenLink(var answered) ->
                    new ResponseLine(
                            name,
                            words.t("results.answered.openLink"),
                            amounts.band(answered),
                            "",
                            filled(answered));
            case ResponseCount.Uninvited(var answered) ->
                    new ResponseLine(name, "", amounts.band(answered), "", filled(answered));
        };
    }

    private static int filled(CountBand band) {
        return switch (band) {
            case UNDER_FIVE -> 1;
            case FIVE_TO_NINE -> 2;
            case TEN_TO_NINETEEN -> 3;
            case TWENTY_OR_MORE -> 4;
        };
    }

    /// Returns the name of a unit; the staff of boards has a text of its own.
    private String unit(String key) {
        String name = release.unitName(key);
        return name.isEmpty() ? words.t("results.boardLevel") : name;
    }

    private List<String> warnings(List<ResponseRow> perspectives, List<ResponseRow> units) {
        List<String> warnings = new ArrayList<>();
        for (ResponseRow row : perspectives) {
            if (row.count() instanceof ResponseCount.Counted(long _, var _, int percent)
                    && percent < LOW_PERCENT) {
                warnings.add(
                        words.t(
                                "results.answered.low",
                                words.subject(row.code()),
                                words.numbers().percent(LOW_PERCENT / 100.0)));
            }
        }
        List<String> missing =
                units.stream().filter(WhoAnswered::isMissing).map(row -> unit(row.code())).toList();
        if (!missing.isEmpty()) {
            int enough = CountBand.UNDER_FIVE.highest() + 1;
            String names = String.join(NEXT, missing);
            warnings.add(words.t("results.answered.missing", enough, names));
        }
        return warnings;
    }

    /// Tells whether nobody or hardly anybody of a unit answered; never of one of which fewer than
    /// the threshold were invited, or of which that is not known.
    private static boolean isMissing(ResponseRow unit) {
        return switch (unit.count()) {
            case ResponseCount.Counted(var _, var answered, var _) ->
                    answered == CountBand.UNDER_FIVE;
            case ResponseCount.Banded(var _, var answered) -> answered == CountBand.UNDER_FIVE;
            case ResponseCount.InvitedOnly _,
                    ResponseCount.ByOpenLink _,
                    ResponseCount.Uninvited _ ->
                    false;
        };
    }
}
