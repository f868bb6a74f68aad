package nl.samenspiegel;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.env.Environment;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Refuses a start that would expose invented data as real, or real data as invented.
///
/// The local environment belongs to one machine: it listens on that machine only and touches no
/// database server, sign-in provider or mail server. Production has no embedded database and no
/// demonstration. It is made before anything else, so that a refused start leaves nothing behind.
@Context
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BootGuard {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");
    private static final String DATABASE = "datasources.default.url";

    private final Environment environment;
    private final List<String> refusals = new ArrayList<>();

    BootGuard(Environment environment) {
        this.environment = environment;
        Set<String> names = environment.getActiveNames();
        boolean local = names.contains("local");
        boolean production = names.contains("production");
        if (local && production) {
            refusals.add("the environments local and production exclude each other");
        } else if (local) {
            checkLocal();
        } else if (production) {
            checkProduction();
        }
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(
                    "Samenspiegel does not start: %s".formatted(String.join("; ", refusals)));
        }
    }

    private void checkLocal() {
        if (!LOOPBACK.contains(setting("micronaut.server.host"))) {
            refusals.add(
                    "the local environment listens on 127.0.0.1 only; micronaut.server.host names"
                            + " another address");
        }
        if (!setting(DATABASE).startsWith("jdbc:h2:") || has("samenspiegel.database.url")) {
            refusals.add("a database server is set in the local environment");
        }
        if (environment.containsProperties("micronaut.security.oauth2.clients")) {
            refusals.add("a sign-in provider is set in the local environment");
        }
        if (has("samenspiegel.smtp.host") || has("javamail.properties.mail.smtp.host")) {
            refusals.add("a mail server is set in the local environment");
        }
    }

    private void checkProduction() {
        if (setting(DATABASE).startsWith("jdbc:h2:")) {
            refusals.add("production needs MySQL or MariaDB; the database set is the embedded one");
        }
        if (environment.getProperty("samenspiegel.demo", Boolean.class).orElse(false)) {
            refusals.add("production has no demonstration");
        }
        if (!setting("samenspiegel.address").startsWith("https://")) {
            refusals.add(
                    "production needs samenspiegel.address, the https:// address at which people"
                            + " reach it: links in mails begin with it");
        }
        if (has("samenspiegel.smtp.host") && !has("samenspiegel.smtp.from")) {
            refusals.add("a mail server is set without samenspiegel.smtp.from");
        }
    }

    private boolean has(String name) {
        return !setting(name).isEmpty();
    }

    private String setting(String name) {
        return environment.getProperty(name, String.class).orElse("");
    }
}
