package nl.samenspiegel.secret;

import java.util.Locale;

/// What a key made from the master key is for; keys of different labels tell nothing of each other.
public enum Label {
    /// Sealing drafts.
    DRAFT,
    /// Codes of invitation tokens, kept in place of the tokens.
    TOKEN,
    /// Secrets of open links, worked out from their keys.
    OPEN_LINK,
    /// Codes of secrets of open links, kept in place of the secrets.
    OPEN_LINK_CODE,
    /// Codes of session references of staff, kept in place of the references.
    SESSION,
    /// Tokens of forms.
    CSRF,
    /// Addresses at which somebody asks for no more mail.
    UNSUBSCRIBE,
    /// Addresses to which undeliverable mail comes back.
    BOUNCE;

    String info() {
        return name().toLowerCase(Locale.ROOT);
    }
}
