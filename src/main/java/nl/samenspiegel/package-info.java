/// The start of the program. Nobody imports this package.
///
/// Read `Application`, then the map of packages in `src/site/markdown/architecture.md`.
@NullMarked
package nl.samenspiegel;

import org.jspecify.annotations.NullMarked;
