package nl.samenspiegel.demo;

import java.util.List;

/// The people of one role at one organisation who are asked in a wave.
///
/// @param invited how many, at least as many as reply
/// @param replies what those who answer send
record Ask(OrganisationSketch organisation, String role, int invited, List<Reply> replies) {

    Ask {
        replies = List.copyOf(replies);
        if (invited < replies.size()) {
            throw new IllegalArgumentException("%d of %d reply".formatted(replies.size(), invited));
        }
    }
}
