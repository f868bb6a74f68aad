package nl.samenspiegel.table;

/// How reading a table ended.
public sealed interface Reading {

    /// All of it was read.
    record Complete(long lines) implements Reading {}

    /// The reader had enough.
    record Stopped(long line) implements Reading {}

    /// From this line on it is not a table, for instance because a quotation mark is never closed.
    record Broken(long line) implements Reading {}
}
