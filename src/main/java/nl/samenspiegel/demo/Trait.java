package nl.samenspiegel.demo;

import java.util.Locale;

/// What is special about a partnership of the demonstration.
enum Trait {
    /// Nothing.
    NONE,
    /// The start page shows it: many answer and perspectives clearly differ.
    SHOWCASE,
    /// So few learners answer that their results are indicative.
    FEW_LEARNERS,
    /// So few answer at the institutes that they are not shown.
    SMALL_INSTITUTE;

    static Trait parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
