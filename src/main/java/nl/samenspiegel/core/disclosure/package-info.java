/// What may be published of a round, and the numbers as they are published.
///
/// Start with `Publication`: the one place where estimates become results, each shown with no more
/// digits than a release stores, or hidden. Words: publication, outcome, threshold, group
/// disclosure. Imports `core.stat`, `core.instrument` and `core.aggregate`.
@NullMarked
package nl.samenspiegel.core.disclosure;

import org.jspecify.annotations.NullMarked;
