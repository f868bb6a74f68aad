/// What every feature needs of the database, the disk and chance: keys, their form in addresses,
/// the clock, whole transactions with a bounded retry, leases, files that wait for a word.
///
/// Imports nothing of ours. Owns the words *key*, *retry*. Start with `Transactions`.
@NullMarked
package nl.samenspiegel.store;

import org.jspecify.annotations.NullMarked;
