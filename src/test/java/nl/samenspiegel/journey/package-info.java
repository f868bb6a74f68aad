/// The product as people meet it, in a real browser: from planning a round to its results, and
/// every page at every width.
///
/// Start with `RoundJourneyTrial`. `Screens` lists the pages; a route without a screen fails.
///
/// The trials here are not run by the build yet: they were written before roles, organisations,
/// registers and units had pages, and have to be run on those first. Whoever has seen one pass
/// renames it to end in `Test`.
@NullMarked
package nl.samenspiegel.journey;

import org.jspecify.annotations.NullMarked;
