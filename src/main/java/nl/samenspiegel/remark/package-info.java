/// What people wrote to the open questions of a round, for its coordinator and its board.
///
/// Owns the words *shown remark*, *to mask*, *to clear*. Start with `Waiting`, which decides what
/// may be shown when a round is released; `Remarks` is the door. A remark comes here without a key,
/// a role, an organisation or a moment; here its coordinator takes out names, and then lets the
/// board read it. No file and no other partnership ever gets one.
@NullMarked
package nl.samenspiegel.remark;

import org.jspecify.annotations.NullMarked;
