package nl.samenspiegel.fieldwork;

import java.util.UUID;

/// Said when somebody was taken off the roster, in the transaction in which it is done: what was
/// filled in so far is to be removed.
public record PersonWithdrawn(UUID invitationId) {}
