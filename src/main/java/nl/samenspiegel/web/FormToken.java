package nl.samenspiegel.web;

/// The token of the forms of one page; `web/token.jte` writes it.
///
/// It is made at first use, so that a page without forms leaves no cookie behind.
@FunctionalInterface
public interface FormToken {

    /// Returns the value of the hidden field.
    String value();
}
