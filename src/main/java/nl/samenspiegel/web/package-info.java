/// What every page needs: the frame, the texts, the forms, the way out when something fails.
///
/// Start with `Page` and `Pages`. A controller takes a `Page`, gives it as first argument to a
/// template and answers with `Pages.ok`, `Pages.refused` or `Pages.seeOther`. Owns the words
/// *page*, *form*, *notice*, *incident*. Imports `secret` and the generated `views`; knows nothing
/// of partnerships, rounds or accounts.
@NullMarked
package nl.samenspiegel.web;

import org.jspecify.annotations.NullMarked;
