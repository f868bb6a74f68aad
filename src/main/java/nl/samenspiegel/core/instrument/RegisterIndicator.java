package nl.samenspiegel.core.instrument;

import java.util.List;

/// What a register can tell about a scale where asking people cannot: of everyone in a cohort, how
/// many something happened to.
///
/// @param years after the beginning of a cohort before this can be counted, 0..[#MOST_YEARS]
/// @param references ids, in the evidence file, of the national values that are counted in the same
///   way, in the order in which they are listed; may be empty
public record RegisterIndicator(int years, List<String> references) {

    /// The longest a cohort may be followed.
    public static final int MOST_YEARS = 20;

    public RegisterIndicator {
        references = List.copyOf(references);
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "a cohort is followed for 0..%d years, not %d".formatted(MOST_YEARS, years));
        }
        Codes.checkDistinct("reference", references);
    }
}
