/// Figures: what is to be drawn (`Figure`), and the SVG it becomes (`Drawing`).
///
/// A figure is a plain value: numbers to place, and texts that the caller has already translated
/// and formatted. Nothing here knows a language, an instrument or a rule of disclosure; what may
/// not be shown arrives as a text without a number. May import `core.stat` at most, and is the only
/// room that imports JFreeChart and Batik. Owns the words *figure*, *lane*, *mark*, *whisker*,
/// *plot*. Start with `Figure`, then `Drawing`.
@NullMarked
package nl.samenspiegel.chart;

import org.jspecify.annotations.NullMarked;
