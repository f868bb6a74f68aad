/// Tables as files: reading what people export from their spreadsheets, writing what they may take
/// away.
///
/// The only importer of the CSV library. Start with `CsvFile` for reading and `CsvWriter` for
/// writing.
@NullMarked
package nl.samenspiegel.table;

import org.jspecify.annotations.NullMarked;
