package nl.samenspiegel.mailing;

import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.web.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of the texts a mail can have: for an occasion, in a language, to people who are spoken to in
/// one way. English knows one way.
enum Wording {
    INVITATION_NL_FORMAL(Occasion.INVITATION, Language.NL, Address.FORMAL),
    INVITATION_NL_INFORMAL(Occasion.INVITATION, Language.NL, Address.INFORMAL),
    INVITATION_EN(Occasion.INVITATION, Language.EN, Address.FORMAL),
    REMINDER_NL_FORMAL(Occasion.REMINDER, Language.NL, Address.FORMAL),
    REMINDER_NL_INFORMAL(Occasion.REMINDER, Language.NL, Address.INFORMAL),
    REMINDER_EN(Occasion.REMINDER, Language.EN, Address.FORMAL);

    private final Occasion occasion;
    private final Language language;
    private final Address address;

    Wording(Occasion occasion, Language language, Address address) {
        this.occasion = occasion;
        this.language = language;
        this.address = address;
    }

    Occasion occasion() {
        return occasion;
    }

    Language language() {
        return language;
    }

    Address address() {
        return address;
    }

    /// Returns its name in an address.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the wording with this name in an address, or nothing.
    static Optional<Wording> parse(String code) {
        return Arrays.stream(values()).filter(wording -> wording.code().equals(code)).findFirst();
    }

    /// Returns the text for someone who reads `language` and is spoken to as `address` says.
    static Wording of(Occasion occasion, Language language, Address address) {
        return Arrays.stream(values())
                .filter(wording -> wording.occasion == occasion && wording.language == language)
                .filter(wording -> language == Language.EN || wording.address == address)
                .findFirst()
                .orElseThrow();
    }

    /// Lists the texts that someone who is asked to fill in this instrument may get.
    static List<Wording> listFor(Instrument instrument) {
        return Arrays.stream(values())
                .filter(wording ->
                        wording.language == Language.NL
                                || instrument
                                        .edition()
                                        .languages()
                                        .contains(wording.language.code()))
                .filter(wording ->
                        wording.language == Language.EN
                                || instrument.roles().stream()
                                        .anyMatch(role -> role.address() == wording.address))
                .toList();
    }
}
