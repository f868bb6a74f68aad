package nl.samenspiegel.fieldwork;

/// Whether the person who was asked has taken part; nothing tells when.
public enum InvitationState {
    INVITED,
    DONE
}
