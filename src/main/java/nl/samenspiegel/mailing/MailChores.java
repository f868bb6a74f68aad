package nl.samenspiegel.mailing;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.Chore;
import nl.samenspiegel.round.Preparation;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.web.Page;

import java.util.List;

/// What the mails say, as a step before a round opens: there are texts already.
@Singleton
class MailChores implements Preparation {

    private final MailTexts texts;

    MailChores(MailTexts texts) {
        this.texts = texts;
    }

    /// After who is asked.
    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public List<Chore> list(Page page, Round round) {
        int own = texts.listOwn(round.partnershipId()).size();
        return List.of(
                new Chore(
                        page.t("mailing.chore.what"),
                        page.t("mailing.chore.own", own),
                        own == 0 ? Chore.State.OPTIONAL : Chore.State.DONE,
                        round.address() + "/mail",
                        page.t("mailing.chore.link")));
    }
}
