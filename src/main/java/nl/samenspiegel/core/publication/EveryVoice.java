package nl.samenspiegel.core.publication;

import java.util.List;

/// What a scale would be if every person counted the same within a perspective, in place of every
/// organisation: a check on how much hangs on that choice.
///
/// @param scale code of the scale
/// @param perspectives those that may be shown, in the order of drawing
/// @param headline the mean of all expected perspectives, weighed so
public record EveryVoice(String scale, List<OfPerspective> perspectives, Whole headline) {

    public EveryVoice {
        perspectives = List.copyOf(perspectives);
    }

    /// A perspective in which every person counts the same.
    ///
    /// @param perspective its code
    /// @param mean in scale points
    public record OfPerspective(String perspective, Tenths mean, Precision precision) {}

    /// The headline in which every person counts the same within each perspective.
    public sealed interface Whole {

        /// It is shown.
        ///
        /// @param mean in scale points
        /// @param moved whether it lies more than 0.2 (on five levels) from the headline
        record Shown(Tenths mean, Precision precision, boolean moved) implements Whole {}

        /// There is none, or it may not be shown.
        record NotShown() implements Whole {}
    }
}
