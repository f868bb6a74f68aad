package nl.samenspiegel.literature;

import nl.samenspiegel.core.evidence.CitedCondition;
import nl.samenspiegel.core.evidence.CitedDocument;
import nl.samenspiegel.core.evidence.CitedSource;
import nl.samenspiegel.core.evidence.Claim;
import nl.samenspiegel.core.evidence.ClaimKind;
import nl.samenspiegel.core.evidence.Condition;
import nl.samenspiegel.core.evidence.Correction;
import nl.samenspiegel.core.evidence.Effect;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.LocalText;
import nl.samenspiegel.core.evidence.Study;
import nl.samenspiegel.core.evidence.Verification;
import nl.samenspiegel.web.Page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Retells the document behind the evidence, with what is not right about it.
final class Document {

    private final Evidence evidence;
    private final CitedDocument document;
    private final Words words;
    private final Map<String, LocalText> names = new LinkedHashMap<>();

    Document(Evidence evidence, Page page) {
        this.evidence = evidence;
        this.document = evidence.document();
        this.words = new Words(page);
        for (Condition condition : evidence.grid().conditions()) {
            names.put(condition.id(), condition.name());
        }
        for (Effect effect : evidence.grid().effects()) {
            names.put(effect.id(), effect.name());
        }
    }

    /// Returns which document it is; empty if that is not told.
    String about() {
        return words.inOrEmpty(document.about());
    }

    /// Returns how many sources the document and others give, in sentences.
    String counted() {
        int cited = document.sources().size();
        int unseen = (int) document.sources().stream().filter(s -> s.studies().isEmpty()).count();
        int all = evidence.studies().size();
        long own =
                evidence.studies().stream()
                        .filter(study -> study.reference().citedSource() != null)
                        .count();
        return words.t("literature.sources.cited.counted", all, cited, unseen, own, all - own);
    }

    /// Lists what the document does not cover.
    List<String> limits() {
        return document.limits().stream().map(words::in).toList();
    }

    /// Lists what the document says of an effect, in its own order.
    List<ClaimRow> claims(Effect effect) {
        return document.claims().stream()
                .filter(claim -> claim.effects().contains(effect.id()))
                .map(this::claim)
                .toList();
    }

    /// Lists the conditions of the document.
    List<CitedConditionRow> conditions() {
        return document.conditions().stream().map(this::condition).toList();
    }

    /// Lists the sources of the document, each with its claims and corrections.
    List<CitedSourceView> sources() {
        return document.sources().stream().map(this::source).toList();
    }

    private CitedConditionRow condition(CitedCondition condition) {
        List<String> places = new ArrayList<>();
        if (condition.condition() != null) {
            places.add(name(condition.condition()));
        }
        condition.also().forEach(id -> places.add(name(id)));
        return new CitedConditionRow(
                words.in(condition.name()),
                words.in(condition.meaning()),
                words.in(condition.source()),
                places.isEmpty()
                        ? words.t("literature.sources.nowhere")
                        : String.join(", ", places));
    }

    private CitedSourceView source(CitedSource source) {
        List<Study> studies = source.studies().stream().map(evidence::study).toList();
        Verification known = verification(source, studies);
        return new CitedSourceView(
                words.in(source.citedAs()),
                source.link() == null ? "" : source.link(),
                words.in(source.kind()),
                words.mark(known),
                known == Verification.CITED
                        ? List.of()
                        : studies.stream().map(study -> words.citation(study.reference())).toList(),
                document.corrections().stream()
                        .filter(correction -> correction.about().equals(source.id()))
                        .map(this::correction)
                        .toList(),
                document.claims().stream()
                        .filter(claim -> claim.source().equals(source.id()))
                        .map(this::claim)
                        .toList());
    }

    /// How far a cited source is known: as the file says, else as far as the best known of its
    /// studies; a source of which no study was found is known only from the document.
    private static Verification verification(CitedSource source, List<Study> studies) {
        if (source.verification() != null) {
            return source.verification();
        }
        return studies.stream()
                .map(study -> study.reading().verification())
                .min(Comparator.naturalOrder())
                .orElse(Verification.CITED);
    }

    private CorrectionView correction(Correction correction) {
        return new CorrectionView(words.in(correction.cited()), words.in(correction.found()));
    }

    private ClaimRow claim(Claim claim) {
        String citedAs =
                document.sources().stream()
                        .filter(source -> source.id().equals(claim.source()))
                        .map(CitedSource::citedAs)
                        .map(words::in)
                        .findFirst()
                        .orElse("");
        return new ClaimRow(
                Badge.plain(kind(claim.kind())),
                words.in(claim.paraphrase()),
                citedAs,
                claim.effects().stream().map(this::name).toList());
    }

    private String kind(ClaimKind kind) {
        return switch (kind) {
            case INTENDED -> words.t("literature.claim.intended");
            case REALISED -> words.t("literature.claim.realised");
            case EXPERIENCED -> words.t("literature.claim.experienced");
            case ADVICE -> words.t("literature.claim.advice");
        };
    }

    private String name(String id) {
        return words.inOrEmpty(names.get(id));
    }
}
