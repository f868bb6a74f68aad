package nl.samenspiegel.web;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

/// The periods as the operator set them.
@Singleton
final class RetentionSettings {

    private final Retention retention;

    RetentionSettings(
            @Value("${samenspiegel.retention.drafts:7}") int draftDays,
            @Value("${samenspiegel.retention.invitations:90}") int invitationDays,
            @Value("${samenspiegel.retention.mail:7}") int mailDays,
            @Value("${samenspiegel.retention.backups:0}") int backupDays) {
        this.retention = new Retention(draftDays, invitationDays, mailDays, backupDays);
    }

    Retention retention() {
        return retention;
    }
}
