package nl.samenspiegel.literature;

import java.util.List;

/// What every open page of the evidence begins with.
///
/// @param kicker how many sources, and the day they were last checked
/// @param addresses the pages of this instrument
/// @param instruments the instruments with evidence to choose from; none if there is only one
public record Head(String kicker, Addresses addresses, List<Choice> instruments) {

    public Head {
        instruments = List.copyOf(instruments);
    }
}
