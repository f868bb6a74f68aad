package nl.samenspiegel.register;

/// A national value to read a figure against: it was counted in the same way, of other people.
///
/// @param percent the value, 0..100
/// @param amount the value as it is written: "8%"
/// @param label in a figure, with sector and year: "po 8% (2017)"
/// @param indicator what was counted, and of whom
/// @param cohort of what year or school year
/// @param whereRead its source, to be printed and not followed
/// @param inside whether it lies within the interval of the own figure
public record ReferenceLine(
        double percent,
        String amount,
        String label,
        String indicator,
        String cohort,
        String whereRead,
        boolean inside) {}
