/// Tables as files: reading what people export from their spreadsheets, writing what they may take
/// away.
///
/// The only importer of the libraries for CSV and XLSX. Start with `Recognised` for reading what
/// somebody sent in, which refuses what is hostile or no table, and `CsvWriter` for writing.
/// `Nearest` finds the name that a mistyped one was meant to be.
@NullMarked
package nl.samenspiegel.table;

import org.jspecify.annotations.NullMarked;
