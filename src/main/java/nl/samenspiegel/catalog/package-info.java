/// The instruments and the evidence beside them: read from files, checked, kept for as long as the
/// program runs.
///
/// Start with `Catalog`, the door, then `CatalogReader`, which goes from files to records in one
/// pass: `SourceFolder` finds the files, `SchemaCheck` holds them against their JSON Schema,
/// `InstrumentReader` and `TextReader` make the records. Whatever is wrong becomes a `Problem` with
/// file, path and reason; with one problem or more the program does not start. May import `store`,
/// `web`, `core.instrument` and `core.evidence`, and is the only room that imports the YAML and
/// JSON Schema libraries.
@NullMarked
package nl.samenspiegel.catalog;

import org.jspecify.annotations.NullMarked;
