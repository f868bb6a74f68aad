package nl.samenspiegel.mail;

/// Takes mails. There is none where no mail server is set.
public interface Post {

    /// Hands `letter` over and returns what became of it.
    ///
    /// After [Delivery.Accepted] it is out of our hands. If the connection breaks before the server
    /// answers, the answer is [Delivery.TryLater] although the mail may have been taken.
    Delivery send(Letter letter);

    /// Lets go of what is kept open between two mails; the next one opens it again.
    void rest();
}
