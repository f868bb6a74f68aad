package nl.samenspiegel.fieldwork;

import java.util.UUID;

/// The answers of one respondent, as they are kept: no person, no moment, no order.
public final class Sheet {

    private final String role;
    private final UUID organisationId;
    private final byte[]
            answers; // [item], codes of PackedSheet, in the order of the instrument version

    /// Takes over `answers`: it is not copied, since rounds of 100,000 sheets pass through here.
    public Sheet(String role, UUID organisationId, byte[] answers) {
        this.role = role;
        this.organisationId = organisationId;
        this.answers = answers;
    }

    /// The role in which was answered, a code of the instrument.
    public String role() {
        return role;
    }

    /// Where the respondent works or learns.
    public UUID organisationId() {
        return organisationId;
    }

    /// One byte an item, in the order of the instrument version of the round; not to be changed.
    public byte[] answers() {
        return answers;
    }
}
