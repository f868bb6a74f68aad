package nl.samenspiegel.round;

import io.micronaut.core.annotation.Introspected;

import nl.samenspiegel.store.Key;

import java.time.LocalDate;
import java.util.UUID;

/// One round in a list of rounds.
@Introspected
public record RoundRow(@Key UUID id, String title, LocalDate closesOn, RoundStatus status) {}
