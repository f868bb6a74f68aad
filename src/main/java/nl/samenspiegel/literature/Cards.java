package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceLink;
import nl.samenspiegel.core.evidence.Reference;
import nl.samenspiegel.core.evidence.Study;
import nl.samenspiegel.core.evidence.StudyDesign;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.List;

/// Makes the cards of sources.
final class Cards {

    private final Evidence evidence;
    private final Words words;
    private final Sizes sizes;

    Cards(Evidence evidence, Page page) {
        this.evidence = evidence;
        this.words = new Words(page);
        this.sizes = new Sizes(page);
    }

    /// Returns a card for each link, in the same order.
    List<SourceCard> of(List<StudyLink> links) {
        return links.stream().map(this::card).toList();
    }

    /// Returns a card of a study that is shown for itself and not for one of its links.
    SourceCard of(Study study) {
        List<Fact> facts = new ArrayList<>();
        addDesign(study.design(), facts);
        return card(
                study,
                List.of(
                        words.distance(study.distance()),
                        words.mark(study.reading().verification())),
                facts);
    }

    private SourceCard card(StudyLink each) {
        Study study = each.study();
        EvidenceLink link = each.link();
        List<Fact> facts = new ArrayList<>();
        addDesign(study.design(), facts);
        facts.add(new Fact(words.t("literature.card.measured"), words.in(link.measured().what())));
        if (link.measured().via() != null) {
            facts.add(
                    new Fact(
                            words.t("literature.card.via"),
                            words.t(
                                    "literature.card.viaText",
                                    words.inOrEmpty(link.measured().via()))));
        }
        facts.add(new Fact(words.t("literature.card.direction"), direction(link)));
        if (link.tier() != Tier.NOTHING_FOUND && !link.measured().isExpected()) {
            facts.add(new Fact(words.t("literature.card.size"), sizes.line(link.sizes())));
        }
        return card(
                study,
                List.of(
                        words.tierBadge(link.tier()),
                        words.distance(study.distance()),
                        words.mark(link.verification())),
                facts);
    }

    private SourceCard card(Study study, List<Badge> badges, List<Fact> facts) {
        Reference reference = study.reference();
        boolean named = reference.authors() != null;
        List<Fact> all = new ArrayList<>(facts);
        if (study.reading().where() != null) {
            all.add(
                    new Fact(
                            words.t("literature.card.readAt"),
                            words.dated(words.in(study.reading().where()))));
        }
        addProgramme(study, all);
        return new SourceCard(
                study.id(),
                reference.authors() == null
                        ? reference.title()
                        : words.authors(reference.authors()),
                reference.year() == null ? "" : String.valueOf(reference.year()),
                named ? reference.title() : words.t("literature.card.noAuthors"),
                reference.doi() == null ? "" : reference.doi(),
                badges,
                all,
                words.inOrEmpty(study.reading().caveat()));
    }

    private void addDesign(StudyDesign design, List<Fact> facts) {
        facts.add(new Fact(words.t("literature.card.design"), words.in(design.design())));
        facts.add(
                new Fact(
                        words.t("literature.card.who"),
                        words.t(
                                "literature.card.whoText",
                                words.in(design.population()),
                                words.in(design.country()),
                                words.in(design.size()))));
    }

    /// Studies of one research programme count once; a reader who sees two cards is told.
    private void addProgramme(Study study, List<Fact> facts) {
        if (!study.programme().equals(study.id())) {
            facts.add(
                    new Fact(
                            words.t("literature.card.programme"),
                            words.t(
                                    "literature.card.programmeText",
                                    words.citation(
                                            evidence.study(study.programme()).reference()))));
        }
    }

    private String direction(EvidenceLink link) {
        String note = words.inOrEmpty(link.measured().note());
        if (link.tier() == Tier.NOTHING_FOUND) {
            return note.isEmpty()
                    ? words.t("literature.card.nothingFound")
                    : words.t("literature.card.nothingFoundNote", note);
        }
        String direction = words.direction(link);
        return note.isEmpty() ? direction : "%s. %s".formatted(direction, note);
    }
}
