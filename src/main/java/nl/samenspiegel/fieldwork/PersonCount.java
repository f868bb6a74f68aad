package nl.samenspiegel.fieldwork;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import java.util.UUID;

/// How many people on the roster have one role at one organisation.
@Introspected
public record PersonCount(@Key UUID organisationId, String role, long people) {}
