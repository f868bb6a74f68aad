package nl.samenspiegel.round;

import java.util.UUID;

/// What a coordinator decides when making a round, apart from instrument and organisations.
public record Plan(UUID partnershipId, String title, FieldworkPeriod fieldwork) {}
