/// Mail: what is handed to a mail server, and what comes back from it.
///
/// The only importer of Jakarta Mail. Start with `Post`, to which a `Letter` is given and which
/// says what became of it (`Delivery`); `ReturnBox` reads the mailbox to which undeliverable mail
/// comes back. Imports nothing of ours.
@NullMarked
package nl.samenspiegel.mail;

import org.jspecify.annotations.NullMarked;
