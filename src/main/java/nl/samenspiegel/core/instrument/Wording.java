package nl.samenspiegel.core.instrument;

/// One text in both forms of address.
///
/// @param formal as said to a role that is addressed formally
/// @param informal as said to a role that is addressed informally
public record Wording(String formal, String informal) {

    /// Returns a text that is the same in both forms.
    public static Wording of(String text) {
        return new Wording(text, text);
    }

    /// Returns the text in this form.
    public String in(Address address) {
        return switch (address) {
            case FORMAL -> formal;
            case INFORMAL -> informal;
        };
    }
}
