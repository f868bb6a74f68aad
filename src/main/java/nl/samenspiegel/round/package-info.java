/// One wave of fieldwork of one partnership: planned, opened, closed, released.
///
/// Owns the words *round*, *opening*, *closing*. Start with `Round`, which decides; `Rounds` is the
/// door. Knows nothing of invitations or answers: those are fieldwork.
@NullMarked
package nl.samenspiegel.round;

import org.jspecify.annotations.NullMarked;
