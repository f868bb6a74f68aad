/// What research says beside an instrument: the evidence map, the sources and the effects, as open
/// pages and as parts of the pages of a round.
///
/// Start with `Literature`, the door: it makes views (`MapView`, `CellView`, `EffectCard`) that the
/// templates under `literature/` draw. `Words` says in a language what the evidence says in codes.
/// Nothing here adds up or averages findings; what is not known is shown as not known. Imports
/// `catalog`, `chart`, `web` and `core.evidence`.
@NullMarked
package nl.samenspiegel.literature;

import org.jspecify.annotations.NullMarked;
