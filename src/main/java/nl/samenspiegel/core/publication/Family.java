package nl.samenspiegel.core.publication;

import nl.samenspiegel.core.disclosure.Candidate;
import nl.samenspiegel.core.disclosure.Choice;
import nl.samenspiegel.core.disclosure.ProvenBounds;
import nl.samenspiegel.core.disclosure.PublishedRow;
import nl.samenspiegel.core.disclosure.Suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All numbers that might be published of the same values, of which some may give away others.
/// Mutable, for one thread.
final class Family {

    private final Assessing assessing;
    private final Books.Page page;
    private final Places places;
    private final List<Candidate<Piece>> candidates = new ArrayList<>();
    private Optional<ProvenBounds> bounds = Optional.empty();

    Family(Assessing assessing, Books.Page page, Places places) {
        this.assessing = assessing;
        this.page = page;
        this.places = places;
    }

    /// Adds a piece.
    ///
    /// @param needs pieces without which it is not shown
    /// @param rows its numbers
    void add(Piece piece, Set<Piece> needs, List<PublishedRow> rows) {
        candidates.add(new Candidate<>(piece, piece.rank(), rows, needs));
    }

    /// Adds how far two perspectives lie apart: rounded by itself, it tells a little more than
    /// their means do.
    void addGap(Eligible first, Eligible second) {
        double apart = first.estimate().mean().minus(second.estimate().mean()).value();
        add(
                Piece.Gap.between(first.group(), second.group()),
                Set.of(new Piece.Result(first.group()), new Piece.Result(second.group())),
                List.of(Shown.tenths(first.weights().minus(second.weights()), Tenths.of(apart))));
    }

    /// Returns what is shown of it, and enters that in the books; nothing if that cannot be
    /// settled.
    Optional<Set<Piece>> choose() {
        Optional<Set<Piece>> shown = decide();
        shown.ifPresent(this::enter);
        return shown;
    }

    /// Returns what may be shown of it, and enters nothing; nothing if that cannot be settled.
    Optional<Set<Piece>> decide() {
        if (candidates.isEmpty()) {
            return Optional.of(Set.of());
        }
        List<PublishedRow> before = assessing.listPublished(page, places);
        var proved = Suppression.prove(places.atoms(), before, candidates, assessing.threshold());
        bounds = proved.bounds();
        return switch (proved.choice()) {
            case Choice.Kept<Piece>(var shown, _) -> Optional.of(shown);
            case Choice.Refused<Piece> _ -> Optional.empty();
        };
    }

    /// Returns what proves the last decision; nothing if there was nothing to decide.
    Optional<ProvenBounds> bounds() {
        return bounds;
    }

    /// Enters in the books that these pieces are shown.
    void enter(Set<Piece> shown) {
        assessing.books().enter(page, places, rows(shown));
    }

    private List<PublishedRow> rows(Set<Piece> shown) {
        return candidates.stream()
                .filter(candidate -> shown.contains(candidate.key()))
                .flatMap(candidate -> candidate.rows().stream())
                .toList();
    }
}
