package nl.samenspiegel.round;

import io.micronaut.core.order.Ordered;

import nl.samenspiegel.web.Page;

import java.util.List;

/// A feature that has something to be done before a round opens. The page of a planned round shows
/// the chores of all of them, in the order of [#getOrder].
public interface Preparation extends Ordered {

    /// Lists what is to be done for a planned round, and what of it is done.
    ///
    /// @param page in whose language the chores are told
    List<Chore> list(Page page, Round round);
}
