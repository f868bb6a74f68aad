package nl.samenspiegel.mail;

/// What became of a mail that was handed over.
public sealed interface Delivery {

    /// The mail server took it.
    record Accepted() implements Delivery {}

    /// The address takes no mail, now or later.
    ///
    /// @param code what the server answered, such as `550 5.1.1`; names nobody
    record RefusedForGood(String code) implements Delivery {}

    /// It did not work this time: the server is busy, away, or refuses for another reason than the
    /// address.
    ///
    /// @param code what the server answered, such as `451 4.3.0`, or `no answer`; names nobody
    record TryLater(String code) implements Delivery {

        /// Stands in place of an answer when there was none.
        public static final String NO_ANSWER = "no answer";
    }
}
