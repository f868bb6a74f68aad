package nl.samenspiegel.web;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

/// What is the same on every page: the assets, the demonstration mark, whom to write to, how long
/// things are kept.
@Singleton
public final class Site {

    private final Assets assets;
    private final boolean demonstration;
    private final String contact;
    private final String controller;
    private final Retention retention;

    Site(
            Assets assets,
            @Value("${samenspiegel.demo:false}") boolean demonstration,
            @Value("${samenspiegel.contact:}") String contact,
            @Value("${samenspiegel.controller:}") String controller,
            RetentionSettings retention) {
        this.assets = assets;
        this.demonstration = demonstration;
        this.contact = contact;
        this.controller = controller;
        this.retention = retention.retention();
    }

    /// Returns where the style sheet, the script and the pictures are.
    public Assets assets() {
        return assets;
    }

    /// Tells whether names and numbers on this server are invented.
    public boolean isDemonstration() {
        return demonstration;
    }

    /// Returns the mail address for reporting a problem, or empty.
    public String contact() {
        return contact;
    }

    /// Returns the name of the organisation that answers for the personal data on this server, or
    /// empty.
    public String controller() {
        return controller;
    }

    /// Returns how long is kept what may go after a while.
    public Retention retention() {
        return retention;
    }
}
