package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.EvidenceLink;
import nl.samenspiegel.core.evidence.LocalText;
import nl.samenspiegel.core.evidence.StudyLink;
import nl.samenspiegel.core.evidence.Term;
import nl.samenspiegel.core.evidence.Tier;
import nl.samenspiegel.web.Page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists the links that do not end at an effect.
final class Chains {

    private final List<StudyLink> chains;
    private final Map<String, LocalText> names = new HashMap<>();
    private final Words words;

    Chains(Evidence evidence, Page page) {
        this.chains = evidence.listChains();
        this.words = new Words(page);
        for (Condition condition : evidence.grid().conditions()) {
            names.put(condition.id(), condition.name());
        }
        for (Term term : evidence.grid().terms()) {
            names.put(term.id(), term.name());
        }
    }

    /// Returns how many of the links were described and not measured, as a sentence; empty if there
    /// are no links.
    String finding() {
        if (chains.isEmpty()) {
            return "";
        }
        int described =
                (int) chains.stream().filter(c -> c.link().tier() == Tier.QUALITATIVE).count();
        return words.t("literature.chain.finding", described, chains.size());
    }

    /// Lists the links in the order of the evidence.
    List<ChainRow> list() {
        return chains.stream().map(this::row).toList();
    }

    private ChainRow row(StudyLink each) {
        EvidenceLink link = each.link();
        return new ChainRow(
                name(link.from()),
                name(link.to()),
                words.direction(link),
                List.of(
                        words.tierBadge(link.tier()),
                        words.distance(each.study().distance()),
                        words.mark(link.verification())),
                words.citation(each.study().reference()),
                words.inOrEmpty(link.measured().note()));
    }

    private String name(String id) {
        return Words.sentence(words.inOrEmpty(names.get(id)));
    }
}
