package nl.samenspiegel.mailing;

import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Membership;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.NotFound;
import nl.samenspiegel.web.Page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gathers what the pages about mail show.
@Singleton
class MailPages {

    private static final Progress NONE = new Progress(0, 0, 0);

    private final Mailings mailings;
    private final Addressees addressees;
    private final MailTexts texts;
    private final MailSettings settings;
    private final Rounds rounds;
    private final Partnerships partnerships;
    private final Catalog catalog;
    private final Environment environment;
    private final Clock clock;

    MailPages(
            Mailings mailings,
            Addressees addressees,
            MailTexts texts,
            MailSettings settings,
            Rounds rounds,
            Partnerships partnerships,
            Catalog catalog,
            Environment environment,
            Clock clock) {
        this.mailings = mailings;
        this.addressees = addressees;
        this.texts = texts;
        this.settings = settings;
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.catalog = catalog;
        this.environment = environment;
        this.clock = clock;
    }

    /// Returns the round that the address names.
    Round get(Membership membership, String round) {
        return Keys.parse(round)
                .flatMap(id -> rounds.find(membership.partnershipId(), id))
                .orElseThrow(() -> new NotFound("round", round));
    }

    /// Returns the address of the page about the mails of a round.
    String address(Round round) {
        return home(round) + "/mail";
    }

    Partnership partnership(Membership membership) {
        return partnerships
                .find(membership.partnershipId())
                .orElseThrow(() -> new NotFound("partnership", membership.partnershipId()));
    }

    MailPage page(Page page, Membership membership, Round round) {
        LocalDate today = LocalDate.now(clock);
        boolean open = round.admits(today);
        Map<Occasion, Progress> progress = mailings.progress(round.id());
        Set<Wording> own = texts.listOwn(round.partnershipId());
        Instrument instrument =
                catalog.getInstrument(round.instrument().code(), round.instrument().version());
        return new MailPage(
                round,
                partnership(membership).name(),
                home(round),
                new MailPage.Sending(
                        open, mailings.hasPost(), environment.getActiveNames().contains("local")),
                MailPage.People.of(addressees.count(round.id())),
                progress.getOrDefault(Occasion.INVITATION, NONE),
                progress.getOrDefault(Occasion.REMINDER, NONE),
                reminding(page, round, today),
                MailPage.TextRow.list(Wording.listFor(instrument), own::contains));
    }

    private MailPage.Reminding reminding(Page page, Round round, LocalDate today) {
        Rhythm rhythm = mailings.rhythm(round.id());
        int most = settings.mostReminders();
        Optional<Dispatching> refusal = rhythm.refusal(today, most);
        boolean possible = refusal.isEmpty() && round.admits(today) && mailings.hasPost();
        String from =
                refusal.isPresent() && refusal.get() instanceof Dispatching.TooSoon(LocalDate day)
                        ? page.numbers().weekday(day)
                        : "";
        return new MailPage.Reminding(rhythm.reminders(), most, from, possible);
    }

    private static String home(Round round) {
        return "/partnerships/%s/rounds/%s"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
