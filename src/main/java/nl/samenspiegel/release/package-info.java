/// The frozen publication of a round: made once, at closing; everything that is read later is read
/// from it.
///
/// Sheets become cells, cells become what may be published. Readers get the `Publication` and never
/// a cell. Start with `Releases`.
@NullMarked
package nl.samenspiegel.release;

import org.jspecify.annotations.NullMarked;
