package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.aggregate.RespondentGroup;

/// Something that is published of one measure, or is not, as a whole.
sealed interface Piece {

    /// The result of a group.
    record Result(RespondentGroup group) implements Piece {}

    /// The headline over the perspectives.
    record Whole() implements Piece {}

    /// How far two perspectives lie apart.
    record Gap(String first, String second) implements Piece {

        static Gap between(RespondentGroup first, RespondentGroup second) {
            return new Gap(perspective(first), perspective(second));
        }
    }

    /// A perspective in which every person counts the same.
    record Voice(String perspective) implements Piece {}

    /// The headline in which every person counts the same within each perspective, and whether it
    /// lies far from the headline.
    record WholeVoice() implements Piece {}

    /// Returns in which order pieces are kept: what comes first is given up last.
    default int rank() {
        return switch (this) {
            case Result(RespondentGroup.InPerspective _) -> 0;
            case Whole() -> 1;
            case Gap _ -> 2;
            case Result(RespondentGroup.OfRole _) -> 3;
            case Result(RespondentGroup.OfUnit _) -> 4;
            case Voice _ -> 5;
            case WholeVoice() -> 6;
            case Result(RespondentGroup.RoleInUnit _) -> 7;
        };
    }

    private static String perspective(RespondentGroup group) {
        return group instanceof RespondentGroup.InPerspective(var code) ? code : "";
    }
}
