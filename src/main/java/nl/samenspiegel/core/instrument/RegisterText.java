package nl.samenspiegel.core.instrument;

/// The words for a register indicator.
///
/// @param counted what happened, in a few words, as the head of an axis: "left within a year"
/// @param numerator whom the numerator counts
/// @param denominator whom the denominator counts
/// @param cohort what makes people one cohort
/// @param source where such figures are found, as a hint
/// @param finding what happened to how many
public record RegisterText(
        String counted,
        String numerator,
        String denominator,
        String cohort,
        String source,
        Finding finding) {

    /// A sentence about a number of people, in which [#NUMERATOR] and [#DENOMINATOR] stand for the
    /// two counts; without a full stop.
    ///
    /// @param one for one person
    /// @param more for any other number, none too
    public record Finding(String one, String more) {

        /// Stands for how many something happened to.
        public static final String NUMERATOR = "{numerator}";

        /// Stands for how many there are in all.
        public static final String DENOMINATOR = "{denominator}";

        /// Returns the sentence about `count` people, with both counts as they are written.
        public String of(int count, String numerator, String denominator) {
            String sentence = count == 1 ? one : more;
            return sentence.replace(NUMERATOR, numerator).replace(DENOMINATOR, denominator);
        }
    }
}
