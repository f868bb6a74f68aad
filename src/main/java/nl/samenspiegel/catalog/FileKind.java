package nl.samenspiegel.catalog;

/// What a file holds, and by which schema it is written.
enum FileKind {
    INSTRUMENT("instrument"),
    TEXT("text"),
    EVIDENCE("evidence");

    private final String schema;

    FileKind(String schema) {
        this.schema = schema;
    }

    /// Returns the name of its schema under `instruments/schema`.
    String schema() {
        return schema;
    }
}
