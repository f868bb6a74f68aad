/// Mail to the people on the roster: invitations, reminders, and what comes back.
///
/// Start with `Mailings`, the door: it queues mails on the word of a coordinator. `Courier` sends
/// them, each composed at that moment with a link made for it (`Composer`), so that no text and no
/// link lies anywhere. `MailTexts` holds what they say. `UnsubscribeController` and `Bounces` are
/// the two ways in which someone gets no more mail; neither closes a link. Owns the words
/// *dispatch*, *queued mail*, *wording*.
@NullMarked
package nl.samenspiegel.mailing;

import org.jspecify.annotations.NullMarked;
