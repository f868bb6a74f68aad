/// Who may sign in, what they may see and who is signed in now.
///
/// Start with `Sessions`, then `Membership`: the argument by which a controller under
/// `/partnerships/{partnership}` learns that the visitor may be there. Rights are rows of our own
/// (`Grant`), never claims of a provider. Owns the words *account*, *grant*, *session*,
/// *membership* (of a person). Imports `store`, `secret` and `web`.
@NullMarked
package nl.samenspiegel.account;

import org.jspecify.annotations.NullMarked;
