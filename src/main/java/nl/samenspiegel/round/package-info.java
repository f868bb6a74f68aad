/// One wave of fieldwork of one partnership: planned, opened, closed, released; and what can be
/// done when closing gives no results: raise the threshold, take units together, open again.
///
/// Owns the words *round*, *unit*, *opening*, *closing*, *reopening*. Start with `Round`, which
/// decides; `Rounds` is the door. Knows nothing of invitations or answers: those are fieldwork.
@NullMarked
package nl.samenspiegel.round;

import org.jspecify.annotations.NullMarked;
