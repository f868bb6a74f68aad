package nl.samenspiegel.web;

/// What reading a form gave.
///
/// @param <T> what the form stands for
public sealed interface Parsed<T> {

    /// A form with which nothing is wrong.
    ///
    /// @param value what it stands for
    record Valid<T>(T value) implements Parsed<T> {}

    /// A form that is refused.
    ///
    /// @param errors what is wrong; at least one
    record Invalid<T>(FormErrors errors) implements Parsed<T> {}
}
