package nl.samenspiegel.web;

/// How long is kept what may go after a while; jobs keep to it and the privacy page tells it.
///
/// @param draftDays days after the last day of a round until what was not sent is removed, 0..30
/// @param invitationDays days after the last day of a round until invitations are reduced to
///   counts, at least `draftDays` and at most 366
/// @param mailDays days after a mail was sent until the note of it is removed, 0..30
/// @param backupDays days after which the oldest backup is gone, as the operator says; 0 if the
///   operator did not say
public record Retention(int draftDays, int invitationDays, int mailDays, int backupDays) {

    public Retention {
        check("drafts", draftDays, 0, 30);
        check("invitations", invitationDays, draftDays, 366);
        check("mail", mailDays, 0, 30);
        check("backups", backupDays, 0, 3660);
    }

    private static void check(String what, int days, int least, int most) {
        if (days < least || days > most) {
            throw new IllegalArgumentException(
                    "samenspiegel.retention.%s is %d days; it must be %d..%d"
                            .formatted(what, days, least, most));
        }
    }
}
