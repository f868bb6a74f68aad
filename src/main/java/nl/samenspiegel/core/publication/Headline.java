package nl.samenspiegel.core.publication;

import java.util.List;

/// The one number of a scale: the mean of the perspectives that are expected to answer it.
public sealed interface Headline {

    /// Every expected perspective is shown.
    ///
    /// @param mean in scale points, every perspective counting the same
    /// @param indicative whether one of the perspectives is, or the whole is too uncertain
    record Shown(Tenths mean, Precision precision, boolean indicative) implements Headline {}

    /// One or more of the expected perspectives are not shown, so there is no headline.
    ///
    /// @param missing codes of those perspectives, in the order of drawing; at least one
    record Incomplete(List<String> missing) implements Headline {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /// Every expected perspective is shown, but the mean of them may not be.
    record Hidden() implements Headline {}

    /// One perspective is expected: it is shown as itself and not called a headline.
    ///
    /// @param perspective its code
    record SinglePerspective(String perspective) implements Headline {}
}
