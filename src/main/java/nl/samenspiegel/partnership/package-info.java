/// Who works together: regions, organisations, partnerships and their dated memberships.
///
/// Owns the words *partnership*, *organisation*, *site*, *board*, *region*. Start with
/// `Partnerships`.
@NullMarked
package nl.samenspiegel.partnership;

import org.jspecify.annotations.NullMarked;
