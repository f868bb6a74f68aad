package nl.samenspiegel.mailing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// A mail that would have been sent, in the local environment.
@MappedEntity("outbox_mail")
record OutboxMail(@Id @Key UUID id, String recipient, String sender, String subject, String body) {}
