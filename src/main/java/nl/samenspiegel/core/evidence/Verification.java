package nl.samenspiegel.core.evidence;

/// How far we know that a source says what is told of it.
public enum Verification {
    /// The finding was read.
    READ("V2"),
    /// The source exists; the finding was not read.
    EXISTS("V1"),
    /// Known only through the document that cites it.
    CITED("V0");

    private final String mark;

    Verification(String mark) {
        this.mark = mark;
    }

    /// Returns the verification with this mark.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Verification ofMark(String mark) {
        for (Verification verification : values()) {
            if (verification.mark.equals(mark)) {
                return verification;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no verification".formatted(mark));
    }

    /// Returns the mark as files write it.
    public String mark() {
        return mark;
    }
}
