package nl.samenspiegel.planning;

import nl.samenspiegel.round.RoundSettings;

import java.util.List;

/// The form in which a round is planned, with what was filled in.
///
/// @param partnership its name
/// @param home address of the partnership
/// @param action where the form goes to
/// @param round title of the round whose plan is changed, or empty for a new one
/// @param back where to go without saving
/// @param offers what may be chosen
public record PlanPage(
        String partnership,
        String home,
        String action,
        String round,
        String back,
        List<Offer> offers,
        PlanForm form) {

    public PlanPage {
        offers = List.copyOf(offers);
    }

    /// Tells whether a new round is planned.
    public boolean isNew() {
        return round.isEmpty();
    }

    /// Lists the thresholds that may be chosen.
    public List<Integer> thresholds() {
        return RoundSettings.listThresholds(RoundSettings.LOWEST_THRESHOLD);
    }

    /// Lists the languages that may be chosen; one if there is nothing to choose.
    public List<String> languages() {
        return listLanguages(offers);
    }

    /// Lists what may be chosen of which something can be left out.
    public List<Offer> withOptional() {
        return offers.stream().filter(offer -> !offer.scales().isEmpty()).toList();
    }

    /// Tells whether there is more than one version to choose from.
    public boolean hasChoice() {
        return offers.size() > 1;
    }

    static List<String> listLanguages(List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.instrument().edition().languages().stream())
                .distinct()
                .toList();
    }
}
