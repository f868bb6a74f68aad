/// Figures that asking people cannot give: what a coordinator counted in a register, per round,
/// scale and cohort.
///
/// Owns the words *register entry*, *cohort*. Start with `RegisterEntry`; `Register` is the door,
/// `RegisterView` is an entry as pages and reports show it. An entry can be made and corrected
/// until the results of its round are released; then it stays as it is.
@NullMarked
package nl.samenspiegel.register;

import org.jspecify.annotations.NullMarked;
