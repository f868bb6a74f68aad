package nl.samenspiegel.results;

import nl.samenspiegel.core.publication.Difference;

/// Something that a round shows and that can be said in one sentence.
sealed interface Finding {

    /// Two perspectives differ in view on a scale.
    record Differ(ScaleResult result, Difference difference) implements Finding {}

    /// All perspectives that a scale is meant for answer close to one another.
    record Agree(ScaleResult result, Level level) implements Finding {}

    /// A perspective is shown on no scale.
    record Absent(String perspective) implements Finding {}

    /// Perspectives lie apart, but too uncertainly to name a direction.
    record Unsure(ScaleResult result, Difference difference) implements Finding {}

    /// The answers of the only perspective that is shown on a scale.
    record Alone(ScaleResult result, Group group) implements Finding {}

    /// Nothing of the round is shown.
    record Nothing() implements Finding {}
}
