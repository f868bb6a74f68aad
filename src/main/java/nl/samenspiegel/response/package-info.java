/// Following a round while it is open: about how many people answered, against the response that
/// was aimed at.
///
/// What is told is counted once a day and kept, so that nobody who watches the page sees one answer
/// come in; and it is told by organisation and by role, never crossed, in the bands in which a
/// release tells it. Start with `Responses`, the door.
@NullMarked
package nl.samenspiegel.response;

import org.jspecify.annotations.NullMarked;
