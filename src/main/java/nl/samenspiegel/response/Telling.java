package nl.samenspiegel.response;

import nl.samenspiegel.core.publication.CountBand;
import nl.samenspiegel.core.publication.ResponseCount;
import nl.samenspiegel.web.Page;

import java.util.Map;
import java.util.Optional;

/// Puts counts in the words of a page.
record Telling(Page page) {

    /// Returns the line of a group.
    DayLine line(Map<String, String> names, DayCount group) {
        String name = names.getOrDefault(group.code(), group.code());
        String invited = page.numbers().whole(group.invited());
        return switch (group.count()) {
            case ResponseCount.InvitedOnly() ->
                    new DayLine(name, invited, page.t("response.untold"), "", 0);
            case ResponseCount.Banded(_, var answered) ->
                    new DayLine(name, invited, band(answered), "", filled(answered));
            case ResponseCount.Counted(_, var answered, int percent) ->
                    new DayLine(name, invited, band(answered), about(percent), filled(answered));
            case ResponseCount.ByOpenLink(var answered) ->
                    new DayLine(
                            name,
                            page.t("response.openLink"),
                            band(answered),
                            "",
                            filled(answered));
            case ResponseCount.Uninvited(var answered) ->
                    new DayLine(name, invited, band(answered), "", filled(answered));
        };
    }

    /// Returns how everyone stands against the response that was aimed at, in a sentence.
    ///
    /// @param target percent, 1..100
    String standing(Optional<DayCount> all, int target) {
        return all.map(DayCount::count)
                .map(count ->
                        switch (count) {
                            case ResponseCount.Counted(_, _, int percent) ->
                                    percent >= target
                                            ? page.t(
                                                    "response.reached",
                                                    about(percent),
                                                    percent(target))
                                            : page.t(
                                                    "response.below",
                                                    about(percent),
                                                    percent(target));
                            case ResponseCount.Banded(_, var answered) ->
                                    page.t("response.banded", band(answered), percent(target));
                            case ResponseCount.ByOpenLink(var answered) ->
                                    page.t("response.open", band(answered), percent(target));
                            case ResponseCount.InvitedOnly _, ResponseCount.Uninvited _ ->
                                    page.t("response.tooFew", percent(target));
                        })
                .orElse("");
    }

    private String about(int percent) {
        return page.t("response.about", percent(percent));
    }

    private String percent(int percent) {
        return page.numbers().percent(percent / 100.0);
    }

    private String band(CountBand band) {
        return switch (band) {
            case UNDER_FIVE -> page.t("response.band.under", band.highest() + 1);
            case FIVE_TO_NINE, TEN_TO_NINETEEN ->
                    page.t("response.band.between", band.lowest(), band.highest());
            case TWENTY_OR_MORE -> page.t("response.band.from", band.lowest());
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
}
