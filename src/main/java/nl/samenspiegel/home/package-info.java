/// The open pages: the start, privacy and accessibility.
///
/// Imports `web` and `account`; no other feature imports it.
@NullMarked
package nl.samenspiegel.home;

import org.jspecify.annotations.NullMarked;
