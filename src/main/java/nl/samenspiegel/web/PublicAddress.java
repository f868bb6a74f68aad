package nl.samenspiegel.web;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;

import jakarta.inject.Singleton;

/// The address at which people reach this server, for links that leave it: in a mail, on paper.
///
/// It is set, and never taken from a request: whoever presses a button could write anything there.
@Singleton
public final class PublicAddress {

    private final String address;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(
            @Value("${samenspiegel.address:}") String address,
            BeanProvider<EmbeddedServer> server) {
        this.address = address.strip().replaceAll("/+$", "");
        this.server = server;
    }

    /// Returns the whole address of `path`, which begins with a slash. Where no address is set it
    /// is one of this machine only.
    public String of(String path) {
        return (address.isEmpty() ? onThisMachine(server.get()) : address) + path;
    }

    private static String onThisMachine(EmbeddedServer server) {
        return server.isRunning()
                ? "http://localhost:%d".formatted(server.getPort())
                : "http://localhost";
    }
}
