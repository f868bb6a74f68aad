package nl.samenspiegel.handout;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Admission;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.OpenLink;
import nl.samenspiegel.fieldwork.Token;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.web.HostCookie;

import java.util.Optional;

/// Keeps somebody who uses an open link twice in one browser from filling in twice by mistake. It
/// stops nobody who means to: the cookie goes when the browser is closed.
@Singleton
class Traces {

    private final Invitations invitations;

    Traces(Invitations invitations) {
        this.invitations = invitations;
    }

    /// Returns the cookie by which this browser is known to have begun.
    static Cookie cookie(OpenLink link, Token token) {
        return HostCookie.OPEN_LINK.with(prefix(link) + token.text());
    }

    /// Looks at what this browser did with `link`.
    Trace find(HttpRequest<?> request, OpenLink link) {
        Optional<Token> begun =
                HostCookie.OPEN_LINK
                        .find(request)
                        .filter(text -> text.startsWith(prefix(link)))
                        .flatMap(text -> Token.parse(text.substring(prefix(link).length())));
        if (begun.filter(invitations::isAnswered).isPresent()) {
            return new Trace.Sent();
        }
        return begun.or(() -> HostCookie.RESPONDENT.find(request).flatMap(Token::parse))
                .filter(token -> isFor(token, link))
                .<Trace>map(Trace.Begun::new)
                .orElseGet(Trace.None::new);
    }

    /// Tells whether a token opens what the link opens, for the same group.
    private boolean isFor(Token token, OpenLink link) {
        return invitations.admit(token) instanceof Admission.Admitted(Invitation invitation, _)
                && invitation.roundId().equals(link.roundId())
                && invitation.organisationId().equals(link.organisationId())
                && invitation.role().equals(link.role());
    }

    private static String prefix(OpenLink link) {
        return Keys.text(link.id()) + ".";
    }
}
