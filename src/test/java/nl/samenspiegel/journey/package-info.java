/// The product as people meet it, in a real browser: from planning a round to its results, and
/// every page at every width.
///
/// Start with `RoundJourneyTest`. `Screens` lists the pages; a route without a screen fails.
@NullMarked
package nl.samenspiegel.journey;

import org.jspecify.annotations.NullMarked;
