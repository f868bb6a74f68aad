/// What one person answered.
///
/// Start with `Answer`: five different things, of which only a rating is a number. `ResponseSheet`
/// holds the answers of one person, `PackedSheet` writes them as one byte an item. Imports
/// `core.instrument`.
@NullMarked
package nl.samenspiegel.core.response;

import org.jspecify.annotations.NullMarked;
