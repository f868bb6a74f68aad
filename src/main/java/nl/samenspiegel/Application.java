package nl.samenspiegel;

import io.micronaut.runtime.Micronaut;

import java.util.TimeZone;

/// Starts Samenspiegel.
///
/// The environment is never guessed: it is what `MICRONAUT_ENVIRONMENTS` names, and `local` when
/// nothing is named, so that a forgotten setting gives a server that listens on this machine only.
public final class Application {

    private Application() {}

    /// Starts the server with the settings of the environment.
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("java.awt.headless", "true");
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .defaultEnvironments("local")
                .banner(false)
                .start();
    }
}
