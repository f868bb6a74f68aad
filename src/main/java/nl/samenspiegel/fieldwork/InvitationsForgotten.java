package nl.samenspiegel.fieldwork;

import java.util.UUID;

/// Said before the invitations of a round are reduced to counts, in the transaction in which they
/// are: whatever hangs on them must go now.
public record InvitationsForgotten(UUID roundId) {}
