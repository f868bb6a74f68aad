package nl.samenspiegel.release;

/// An earlier release of a round, with what a later one has to know of it. It is as it was made:
/// what was changed since is refused.
record Edition(ReleaseFacts facts, ReleaseContent content) {

    /// @throws IllegalStateException if this is not what was sealed; no release may rest on that
    Edition {
        if (!Seal.of(facts, content).equals(facts.checksum())) {
            throw new IllegalStateException(
                    "release %d of round %s was changed after it was made"
                            .formatted(facts.edition(), facts.roundId()));
        }
    }
}
