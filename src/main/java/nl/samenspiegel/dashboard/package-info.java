/// The results of a round on its own pages: the overview, the perceived effects beside what
/// research says, the map of that research, and the numbers as a file.
///
/// What is said and drawn comes from `results`; this room puts it beside `literature` and lets in
/// who may read it. Start with `ResultsController`.
@NullMarked
package nl.samenspiegel.dashboard;

import org.jspecify.annotations.NullMarked;
