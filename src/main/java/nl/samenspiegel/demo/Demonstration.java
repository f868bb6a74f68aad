package nl.samenspiegel.demo;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.Account;
import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.store.Transactions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// Fills an empty database with the demonstration: its showcase and its accounts before the server
/// answers, the other partnerships after that.
///
/// What a start that broke off left unfinished, the next one finishes. A database that was filled
/// with something else is left as it is.
@Singleton
@InDemonstration
final class Demonstration implements ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int SHOWCASE = 0;

    private final Partnerships partnerships;
    private final Catalog catalog;
    private final Cast cast;
    private final Showcase showcase;
    private final Enactment enactment;
    private final Moderation moderation;
    private final Remainder remainder;
    private final Transactions transactions;
    private final Clock clock;
    private final int most;

    /// @param most how many partnerships at most
    Demonstration(
            Partnerships partnerships,
            Catalog catalog,
            Cast cast,
            Showcase showcase,
            Enactment enactment,
            Moderation moderation,
            Remainder remainder,
            Transactions transactions,
            Clock clock,
            @Value("${samenspiegel.demo-partnerships:40}") int most) {
        this.partnerships = partnerships;
        this.catalog = catalog;
        this.cast = cast;
        this.showcase = showcase;
        this.enactment = enactment;
        this.moderation = moderation;
        this.remainder = remainder;
        this.transactions = transactions;
        this.clock = clock;
        this.most = most;
    }

    /// After all other listeners: they may refuse the start.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        if (!partnerships.isEmpty() && showcase.find().isEmpty()) {
            return;
        }
        Staffing staffing = Staffing.read();
        staffing.findInstrument(catalog.listInstruments())
                .ifPresentOrElse(
                        instrument -> make(new Invention(instrument, staffing)),
                        () -> LOG.warn("no demonstration: no instrument has the roles it staffs"));
    }

    private void make(Invention invention) {
        Properties texts = Material.properties("demonstration.properties");
        List<Wave> waves = Wave.before(LocalDate.now(clock), texts);
        var production = new Production(invention, waves, cast.contact(), enactment);
        if (!production.isWhole(SHOWCASE) || cast.find(StaffRole.COORDINATOR).isEmpty()) {
            makeShowcase(production);
        }
        remainder.start(production, Math.min(most, invention.size()));
    }

    private void makeShowcase(Production production) {
        LOG.info("making the showcase of the demonstration, this once");
        Instant begin = clock.instant();
        Partnership made = production.finish(SHOWCASE, () -> false);
        String region = production.sketch(SHOWCASE).region();
        LocalDate day = production.waves().getFirst().membersFrom();
        transactions.write(_ -> {
            UUID regionId = Register.read(partnerships).region(region).id();
            Account coordinator = cast.enter(made.id(), regionId, day);
            moderation.read(coordinator.id(), made, production.instrument());
            return made;
        });
        Duration taken = Duration.between(begin, clock.instant());
        LOG.info("the showcase took {} ms", taken.toMillis());
    }
}
