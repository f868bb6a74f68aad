/// The master key and what is made from it: authentication codes and sealed bytes.
///
/// Start with `Keyring`. Imports nothing of ours. Owns the words *master key*, *label*, *seal*,
/// *open*. No key leaves this package.
@NullMarked
package nl.samenspiegel.secret;

import org.jspecify.annotations.NullMarked;
