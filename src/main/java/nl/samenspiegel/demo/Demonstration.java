package nl.samenspiegel.demo;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/// Fills an empty database with the demonstration, before the server answers.
///
/// Done once: a start with anything in the register leaves it as it is.
@Singleton
@InDemonstration
final class Demonstration implements ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final int BETWEEN_LINES = 10;

    private final Partnerships partnerships;
    private final Catalog catalog;
    private final Cast cast;
    private final Showcase showcase;
    private final Enactment enactment;
    private final Moderation moderation;
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
            Clock clock,
            @Value("${samenspiegel.demo-partnerships:40}") int most) {
        this.partnerships = partnerships;
        this.catalog = catalog;
        this.cast = cast;
        this.showcase = showcase;
        this.enactment = enactment;
        this.moderation = moderation;
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
        if (!partnerships.isEmpty()) {
            warnIfHalfDone();
            return;
        }
        Staffing staffing = Staffing.read();
        staffing.findInstrument(catalog.listInstruments())
                .ifPresentOrElse(
                        instrument -> make(new Invention(instrument, staffing)),
                        () -> LOG.warn("no demonstration: no instrument has the roles it staffs"));
    }

    private void make(Invention invention) {
        Instant begin = clock.instant();
        int count = Math.min(most, invention.size());
        LOG.info("making a demonstration of {} partnerships, this once", count);
        Properties texts = Material.properties("demonstration.properties");
        List<Wave> waves = Wave.before(LocalDate.now(clock), texts);
        var register = new Register(partnerships, cast.contact());
        Partnership showcase = make(invention, 0, waves, register);
        for (int number = 1; number < count; number++) {
            make(invention, number, waves, register);
            if ((number + 1) % BETWEEN_LINES == 0) {
                LOG.info("{} of {} partnerships made", number + 1, count);
            }
        }
        UUID region = register.region(invention.sketch(0).region()).id();
        cast.enter(showcase.id(), region, waves.getFirst().membersFrom());
        cast.find(StaffRole.COORDINATOR)
                .ifPresent(
                        account -> moderation.read(account.id(), showcase, invention.instrument()));
        Duration taken = Duration.between(begin, clock.instant());
        LOG.info("the demonstration took {} seconds", taken.toSeconds());
    }

    private Partnership make(Invention invention, int number, List<Wave> waves, Register register) {
        PartnershipSketch sketch = invention.sketch(number);
        Partnership partnership = enactment.enter(register, sketch, waves);
        for (Wave wave : waves) {
            List<Ask> asks = invention.asks(sketch, wave.number(), !wave.released());
            List<Count> counts = invention.counts(sketch, wave);
            enactment.hold(partnership, wave, invention.instrument(), asks, counts);
        }
        return partnership;
    }

    /// The accounts are made last: without them, an earlier start broke off.
    private void warnIfHalfDone() {
        if (showcase.find().isPresent() && cast.find(StaffRole.COORDINATOR).isEmpty()) {
            LOG.warn(
                    "the demonstration is not complete: an earlier start broke off. Remove the data"
                            + " folder and start again");
        }
    }
}
