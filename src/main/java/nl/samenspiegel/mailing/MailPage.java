package nl.samenspiegel.mailing;

import nl.samenspiegel.fieldwork.AddresseeCount;
import nl.samenspiegel.fieldwork.Mailing;
import nl.samenspiegel.round.Round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The mails of a round: whom they can go to, how far they are and what they say. Nothing here
/// tells who took part.
///
/// @param partnership name
/// @param home address of the round
/// @param sending whether and how mail is sent here
/// @param people whom mail can go to
/// @param invitations how far they are
/// @param reminders how far they are
/// @param reminding whether people can be reminded
/// @param texts what the mails say
public record MailPage(
        Round round,
        String partnership,
        String home,
        Sending sending,
        People people,
        Progress invitations,
        Progress reminders,
        Reminding reminding,
        List<TextRow> texts) {

    public MailPage {
        texts = List.copyOf(texts);
    }

    /// Address of this page.
    public String address() {
        return home + "/mail";
    }

    /// Whether and how mail is sent here.
    ///
    /// @param open whether people can fill in today
    /// @param post whether this server sends mail
    /// @param outbox whether mails are shown on this machine and not sent
    public record Sending(boolean open, boolean post, boolean outbox) {}

    /// Whom mail can go to.
    ///
    /// @param dutch how many get an invitation in Dutch now
    /// @param english how many get one in English now
    /// @param addressless of how many no address is known
    /// @param undeliverable how many have an address that takes no mail
    /// @param stopped how many asked for no more mail
    /// @param before how many were sent an invitation before
    public record People(
            long dutch,
            long english,
            long addressless,
            long undeliverable,
            long stopped,
            long before) {

        static People of(List<AddresseeCount> counts) {
            return new People(
                    sum(counts, count -> isNow(count) && !"en".equals(count.language())),
                    sum(counts, count -> isNow(count) && "en".equals(count.language())),
                    sum(counts, count -> !count.hasAddress()),
                    sum(counts, count -> count.mailing() == Mailing.UNDELIVERABLE),
                    sum(counts, count -> count.mailing() == Mailing.STOPPED),
                    sum(counts, AddresseeCount::mailed));
        }

        /// How many get an invitation now.
        public long now() {
            return dutch + english;
        }

        private static boolean isNow(AddresseeCount count) {
            return count.hasAddress() && !count.mailed() && count.mailing() == Mailing.WANTED;
        }

        private static long sum(List<AddresseeCount> counts, Predicate<AddresseeCount> those) {
            return counts.stream().filter(those).mapToLong(AddresseeCount::people).sum();
        }
    }

    /// Whether people can be reminded.
    ///
    /// @param done how many times they were
    /// @param most how many times they may be
    /// @param from first day on which they may be, written out; empty if it can be done today, or
    ///   not at all
    /// @param possible whether it can be done today
    public record Reminding(int done, int most, String from, boolean possible) {}

    /// One of the texts.
    ///
    /// @param code name of it in an address
    /// @param own whether the partnership changed it
    public record TextRow(String code, boolean own) {

        static List<TextRow> list(List<Wording> wordings, Predicate<Wording> own) {
            var rows = new ArrayList<TextRow>();
            for (Wording wording : wordings) {
                rows.add(new TextRow(wording.code(), own.test(wording)));
            }
            return rows;
        }
    }
}
