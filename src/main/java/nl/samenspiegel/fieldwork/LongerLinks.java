package nl.samenspiegel.fieldwork;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.RoundReopened;

/// Lets the links of a round that was opened again last as long as it does.
@Singleton
final class LongerLinks implements ApplicationEventListener<RoundReopened> {

    private final TokenRepository tokens;

    LongerLinks(TokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public void onApplicationEvent(RoundReopened reopened) {
        tokens.extend(reopened.roundId(), reopened.closesOn());
    }
}
