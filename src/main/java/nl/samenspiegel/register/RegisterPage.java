package nl.samenspiegel.register;

import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;

import java.util.List;

/// The figures of a round, for whoever may read them.
///
/// @param language of the words of the instrument if it is not that of the page, or empty
/// @param mayCoordinate whether the reader coordinates the partnership
/// @param frozen whether the figures stay as they are
public record RegisterPage(
        String partnership,
        Round round,
        String language,
        boolean mayCoordinate,
        boolean frozen,
        List<IndicatorView> indicators) {

    public RegisterPage {
        indicators = List.copyOf(indicators);
    }

    /// The address of the page that leads here.
    public String home() {
        String partnership = "/partnerships/" + Keys.text(round.partnershipId());
        return mayCoordinate
                ? "%s/rounds/%s".formatted(partnership, Keys.text(round.id()))
                : partnership;
    }

    /// The address of the form for a new figure.
    public String address(IndicatorView indicator) {
        return "%s/register/%s".formatted(home(), indicator.scale());
    }

    /// The address of the form that corrects a figure.
    public String address(RegisterView entry) {
        return "%s/register/%s?cohort=%s"
                .formatted(home(), entry.scale(), entry.basis().cohort().text());
    }

    /// Tells whether there is any figure to read.
    public boolean hasEntries() {
        return indicators.stream().anyMatch(indicator -> !indicator.entries().isEmpty());
    }

    /// Tells whether figures can be entered and corrected here.
    public boolean mayEnter() {
        return mayCoordinate && !frozen;
    }
}
