package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.mail.Letter;
import nl.samenspiegel.mail.Mailbox;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundOrganisation;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.Language;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.PublicAddress;
import nl.samenspiegel.web.Translations;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes a mail at the moment it is sent, with a link made for it.
@Singleton
class Composer {

    private final Addressees addressees;
    private final Invitations invitations;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final Catalog catalog;
    private final MailTexts mailTexts;
    private final MailCodes codes;
    private final MailSettings settings;
    private final PublicAddress site;
    private final Translations translations;
    private final Keys keys;
    private final Clock clock;

    Composer(
            Addressees addressees,
            Invitations invitations,
            Rounds rounds,
            Partnerships partnerships,
            Catalog catalog,
            MailTexts mailTexts,
            MailCodes codes,
            MailSettings settings,
            PublicAddress site,
            Translations translations,
            Keys keys,
            Clock clock) {
        this.addressees = addressees;
        this.invitations = invitations;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.catalog = catalog;
        this.mailTexts = mailTexts;
        this.codes = codes;
        this.settings = settings;
        this.site = site;
        this.translations = translations;
        this.keys = keys;
        this.clock = clock;
    }

    /// Returns the mail, or nothing if it is not needed any more: the person took part, asked for
    /// no more mail or cannot be reached, or nobody can fill in today.
    @Transactional
    public Optional<Letter> compose(QueuedMail mail) {
        LocalDate today = LocalDate.now(clock);
        return rounds.find(mail.roundId())
                .filter(round -> round.admits(today))
                .flatMap(round ->
                        addressees
                                .findReachable(mail.invitationId())
                                .map(invitation -> letter(mail, round, invitation)));
    }

    /// Returns a mail with `text` as somebody would get it, with a link that leads to the start
    /// page, to the contact of the partnership.
    Letter sample(Round round, Wording wording, MailText text) {
        Partnership partnership = partnership(round);
        Filling filling = sampleFilling(round, wording);
        return letter(
                Keys.text(keys.next()),
                settings.from(),
                partnership,
                new Mailbox(
                        orEmpty(partnership.contactName()), orEmpty(partnership.contactEmail())),
                new Content(wording.language(), text, filling, ""));
    }

    /// Returns what stands in a text for a person who is made up, in a role that is spoken to so.
    Filling sampleFilling(Round round, Wording wording) {
        Instrument instrument = instrument(round);
        Role role =
                instrument.roles().stream()
                        .filter(one -> one.address() == wording.address())
                        .findFirst()
                        .orElseGet(() -> instrument.roles().getFirst());
        return filling(
                round,
                wording.language(),
                translations.in(wording.language()).get("mailing.sample.name"),
                minutes(round, instrument, role, rounds.listOrganisations(round.id()).getFirst()),
                site.of("/"));
    }

    /// What the person reads if the round offers it, or else the first language that it offers.
    private static Language language(Round round, Instrument instrument, Invitation invitation) {
        List<String> offered = round.asking().languages(instrument.edition());
        Language wished = Language.parse(orEmpty(invitation.language())).orElse(Language.NL);
        return offered.contains(wished.code())
                ? wished
                : offered.stream()
                        .flatMap(code -> Language.parse(code).stream())
                        .findFirst()
                        .orElse(Language.NL);
    }

    private record Content(Language language, MailText text, Filling filling, String unsubscribe) {}

    private Letter letter(QueuedMail mail, Round round, Invitation invitation) {
        Instrument instrument = instrument(round);
        Role role = instrument.role(invitation.role());
        Language language = language(round, instrument, invitation);
        String name = orEmpty(invitation.name());
        String link =
                site.of(
                        "/u/%s"
                                .formatted(
                                        invitations
                                                .makeLinks(round, List.of(invitation))
                                                .getFirst()
                                                .text()));
        RoundOrganisation where =
                rounds.listOrganisations(round.id()).stream()
                        .filter(one -> one.organisationId().equals(invitation.organisationId()))
                        .findFirst()
                        .orElseThrow();
        var wording = Wording.of(mail.occasion(), language, role.address());
        return letter(
                mail.name(),
                settings.envelopeSender(codes.of(Label.BOUNCE, invitation.id())),
                partnership(round),
                new Mailbox(name, orEmpty(invitation.email())),
                new Content(
                        language,
                        mailTexts.get(round.partnershipId(), wording),
                        filling(
                                round,
                                language,
                                name.isEmpty()
                                        ? translations.in(language).get("mailing.letter.nameless")
                                        : name,
                                minutes(round, instrument, role, where),
                                link),
                        site.of(
                                "/unsubscribe/%s"
                                        .formatted(codes.of(Label.UNSUBSCRIBE, invitation.id())))));
    }

    private Letter letter(
            String id,
            String envelopeSender,
            Partnership partnership,
            Mailbox to,
            Content content) {
        var texts = translations.in(content.language());
        String subject = content.filling().fill(content.text().subject());
        String unsubscribe = content.unsubscribe();
        var foot = texts.get("mailing.letter.why");
        return new Letter(
                id,
                envelopeSender,
                new Mailbox(partnership.name(), settings.from()),
                partnership.contactEmail() == null
                        ? null
                        : new Mailbox(
                                orEmpty(partnership.contactName()), partnership.contactEmail()),
                to,
                subject,
                "%s\n\n-- \n%s\n%s"
                        .formatted(
                                content.filling().fill(content.text().body().strip()),
                                foot,
                                unsubscribe.isEmpty()
                                        ? ""
                                        : "%s %s\n"
                                                .formatted(
                                                        texts.get("mailing.letter.unsubscribe"),
                                                        unsubscribe)),
                MailHtml.of(
                        texts,
                        subject,
                        content.filling().parts(content.text().body()),
                        unsubscribe),
                headers(unsubscribe));
    }

    private static Map<String, String> headers(String unsubscribe) {
        return unsubscribe.isEmpty()
                ? Map.of("Auto-Submitted", "auto-generated")
                : Map.of(
                        "Auto-Submitted", "auto-generated",
                        "List-Unsubscribe", "<%s>".formatted(unsubscribe),
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private Filling filling(Round round, Language language, String name, int minutes, String link) {
        Partnership partnership = partnership(round);
        String contact = orEmpty(partnership.contactName());
        String email = orEmpty(partnership.contactEmail());
        String both =
                contact.isEmpty() || email.isEmpty() ? contact + email : contact + ", " + email;
        return new Filling(
                Map.of(
                        Placeholder.NAME, name,
                        Placeholder.PARTNERSHIP, partnership.name(),
                        Placeholder.TITLE, round.title(),
                        Placeholder.LAST_DAY,
                                Numbers.in(language).weekday(round.fieldwork().closesOn()),
                        Placeholder.MINUTES, Integer.toString(minutes),
                        Placeholder.LINK, link,
                        Placeholder.CONTACT,
                                both.isEmpty()
                                        ? translations.in(language).get("mailing.letter.noContact")
                                        : both));
    }

    private static int minutes(
            Round round, Instrument instrument, Role role, RoundOrganisation where) {
        Set<String> asked = round.asking().scales(instrument);
        int items =
                instrument.scalesFor(role, where.kind().side()).stream()
                        .filter(scale -> asked.contains(scale.code()))
                        .map(Scale::items)
                        .mapToInt(List::size)
                        .sum();
        return Math.max(1, Math.ceilDiv(items * instrument.settings().secondsPerItem(), 60));
    }

    private Instrument instrument(Round round) {
        return catalog.getInstrument(round.instrument().code(), round.instrument().version());
    }

    private Partnership partnership(Round round) {
        return partnerships
                .find(round.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", round.partnershipId()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
