package nl.samenspiegel.mailing;

import io.micronaut.context.BeanProvider;

import jakarta.inject.Singleton;

import nl.samenspiegel.fieldwork.Addressees;
import nl.samenspiegel.mail.ReturnBox;
import nl.samenspiegel.mail.Returned;
import nl.samenspiegel.secret.Label;
import nl.samenspiegel.store.Leases;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mail that came back: an address that will never take mail gets no more.
@Singleton
class Bounces {

    private static final String JOB = "returned-mail";
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Pattern CODE = Pattern.compile("[^@+]+\\+([0-9a-z]{52})@[^@]+");

    private final BeanProvider<ReturnBox> box;
    private final Addressees addressees;
    private final MailCodes codes;
    private final Leases leases;

    Bounces(BeanProvider<ReturnBox> box, Addressees addressees, MailCodes codes, Leases leases) {
        this.box = box;
        this.addressees = addressees;
        this.codes = codes;
        this.leases = leases;
    }

    /// Reads the mailbox of returned mail, if there is one and no other server is reading it.
    /// Returns how many notices there were.
    int read() {
        if (!box.isPresent() || !leases.hold(JOB, LEASE)) {
            return 0;
        }
        try {
            return box.get().read(this::take);
        } finally {
            leases.give(JOB);
        }
    }

    private void take(Returned returned) {
        if (returned.isForGood()) {
            returned.addressees().stream()
                    .flatMap(address -> find(address).stream())
                    .findFirst()
                    .ifPresent(addressees::markUndeliverable);
        }
    }

    private Optional<UUID> find(String address) {
        Matcher matcher = CODE.matcher(address);
        return matcher.matches() ? codes.parse(Label.BOUNCE, matcher.group(1)) : Optional.empty();
    }
}
