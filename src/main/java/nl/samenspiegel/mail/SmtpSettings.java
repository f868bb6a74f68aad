package nl.samenspiegel.mail;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;

import jakarta.inject.Singleton;

import java.util.Locale;
import java.util.Properties;

/// Where mail is handed over and how.
///
/// @param user empty if the server asks for none
/// @param encrypted whether the connection must be encrypted before anything is said
record SmtpSettings(String host, int port, String user, String password, boolean encrypted) {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    /// Returns the settings in the words of Jakarta Mail.
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(encrypted));
        properties.put("mail.smtp.starttls.required", Boolean.toString(encrypted));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    /// Returns a stand-in: a password is not written to any log.
    @Override
    public String toString() {
        return "SmtpSettings[%s:%d]".formatted(host, port);
    }

    /// Reads the settings.
    @Factory
    static final class Reader {

        @Singleton
        SmtpSettings settings(Environment environment) {
            var texts = new SettingsText(environment, "samenspiegel.smtp");
            String security = texts.get("security", "starttls").toLowerCase(Locale.ROOT);
            if (!security.equals("starttls") && !security.equals("none")) {
                throw new IllegalStateException(
                        "samenspiegel.smtp.security is starttls or none, not %s"
                                .formatted(security));
            }
            return new SmtpSettings(
                    texts.get("host", ""),
                    Integer.parseInt(texts.get("port", "587")),
                    texts.get("user", ""),
                    texts.secret("password"),
                    security.equals("starttls"));
        }
    }
}
