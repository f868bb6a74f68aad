package nl.samenspiegel.table;

/// Why a file is not read as a table.
public enum Unreadable {
    /// There is nothing in it.
    EMPTY,
    /// A workbook as spreadsheets wrote it before 2007, or one behind a password.
    OLD_WORKBOOK,
    /// A spreadsheet of another office program.
    OPEN_DOCUMENT,
    /// A PDF, a picture, a page, an archive: no table at all.
    OTHER_KIND,
    /// A workbook that unpacks to far more than a list of people, or to far more than it measures.
    TOO_LARGE_INSIDE,
    /// A workbook with definitions of a document type or entities, which no spreadsheet writes.
    ENTITIES,
    /// A workbook that is damaged, or made so that reading it would take too much.
    BROKEN_WORKBOOK,
    /// A text that is neither UTF-8, UTF-16 nor Windows-1252, or a mixture of these.
    ENCODING
}
