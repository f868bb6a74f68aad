package nl.samenspiegel.core.instrument;

/// To which perspective the answers of a role count.
public sealed interface Belongs {

    /// Always to the perspective with this code.
    record InPerspective(String code) implements Belongs {}

    /// To the perspective of the side on which the employing organisation stands.
    record ByEmployer() implements Belongs {}

    /// To none: the role is a group of its own, such as starters who look back.
    record Apart() implements Belongs {}
}
