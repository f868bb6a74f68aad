package nl.samenspiegel.demo;

import java.util.Properties;

/// What people in the demonstration think on average, and how much they differ; in points of a
/// format from 1 to 5.
final class Views {

    private final Properties properties;

    private Views(Properties properties) {
        this.properties = properties;
    }

    static Views read() {
        return new Views(Material.properties("views.properties"));
    }

    /// Returns the mean over everyone on a scale.
    double level(String scale) {
        return number("level." + scale, number("level.default", 0));
    }

    /// Returns how far a perspective stands from that mean, everywhere.
    double tilt(String perspective, String scale) {
        return number("tilt.%s.%s".formatted(perspective, scale), 0);
    }

    /// Returns how far it stands from that in the showcase.
    double showcaseTilt(String perspective, String scale) {
        return number("showcase.%s.%s".formatted(perspective, scale), 0);
    }

    /// Returns the growth from one wave to the next.
    double trend() {
        return number("trend", 0);
    }

    /// Returns a standard deviation, at least 0.
    double spread(String of) {
        return Double.parseDouble(Material.text(properties, "spread." + of));
    }

    /// Returns a share, 0..1.
    double share(String of) {
        return Double.parseDouble(Material.text(properties, "share." + of));
    }

    private double number(String key, double otherwise) {
        String text = properties.getProperty(key, "");
        return text.isBlank() ? otherwise : Double.parseDouble(text);
    }
}
