/// What is published of a round, and the numbers as they are published.
///
/// Start with `Publication`: the one place where estimates become results, each shown with no more
/// digits than a release stores, or hidden. `Trend` compares two releases and is not published yet.
/// Words: publication, outcome, headline, band, trend, change. Imports `core.stat`,
/// `core.instrument`, `core.aggregate` and `core.disclosure`.
@NullMarked
package nl.samenspiegel.core.publication;

import org.jspecify.annotations.NullMarked;
