package nl.samenspiegel.fieldwork;

import io.micronaut.context.event.ApplicationEventListener;

import jakarta.inject.Singleton;

import nl.samenspiegel.round.LastDayMoved;

/// Lets the links of a round whose last day was moved last as long as it does.
@Singleton
final class LongerLinks implements ApplicationEventListener<LastDayMoved> {

    private final TokenRepository tokens;

    LongerLinks(TokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public void onApplicationEvent(LastDayMoved reopened) {
        tokens.extend(reopened.roundId(), reopened.closesOn());
    }
}
