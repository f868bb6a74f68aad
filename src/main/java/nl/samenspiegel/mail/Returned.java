package nl.samenspiegel.mail;

import java.util.List;

/// A mail that came back: the notice of a mail server about one that was not delivered (RFC 3464).
///
/// @param addressees the addresses the notice was sent to; one of them tells which mail it is about
/// @param status such as `5.1.1`; empty if the notice names none
/// @param failed whether the server gave up, where it may also tell of a delay
public record Returned(List<String> addressees, String status, boolean failed) {

    public Returned {
        addressees = List.copyOf(addressees);
    }

    /// Tells whether the address will not take mail later either.
    public boolean isForGood() {
        return failed && status.startsWith("5.");
    }
}
