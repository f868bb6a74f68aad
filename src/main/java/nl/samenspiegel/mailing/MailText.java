package nl.samenspiegel.mailing;

/// What a mail says, with placeholders.
///
/// @param subject one line
/// @param body paragraphs with an empty line between them; lines end with `\n`
record MailText(String subject, String body) {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_BODY = 5_000;
}
