package nl.samenspiegel.house;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import java.util.UUID;

/// A planted page that asks for every round of a partnership one by one.
@Requires(property = "growing")
@Controller("/growing-test/{place}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GrowingController {

    private final Rounds rounds;

    GrowingController(Rounds rounds) {
        this.rounds = rounds;
    }

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    String show(String place) {
        UUID partnership = Keys.parse(place).orElseThrow();
        return rounds.list(partnership).stream()
                .map(row -> rounds.find(row.id()).orElseThrow().title())
                .toList()
                .toString();
    }
}
