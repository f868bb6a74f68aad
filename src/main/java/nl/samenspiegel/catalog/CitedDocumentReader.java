package nl.samenspiegel.catalog;

import nl.samenspiegel.core.evidence.CitedCondition;
import nl.samenspiegel.core.evidence.CitedDocument;
import nl.samenspiegel.core.evidence.CitedSource;
import nl.samenspiegel.core.evidence.Claim;
import nl.samenspiegel.core.evidence.ClaimKind;
import nl.samenspiegel.core.evidence.Correction;
import nl.samenspiegel.core.evidence.Verification;

import java.util.Locale;

/// Makes the part of the evidence that retells the document behind it.
final class CitedDocumentReader {

    private CitedDocumentReader() {}

    /// Returns what the file at `root` retells.
    static CitedDocument read(Place root) {
        return new CitedDocument(
                root.localOrNull("document"),
                root.list("limits").stream().map(Place::local).toList(),
                root.list("brochureConditions").stream()
                        .map(CitedDocumentReader::condition)
                        .toList(),
                root.list("claims").stream().map(CitedDocumentReader::claim).toList(),
                root.list("brochureSources").stream().map(CitedDocumentReader::source).toList(),
                root.list("corrections").stream().map(CitedDocumentReader::correction).toList());
    }

    private static CitedCondition condition(Place place) {
        return new CitedCondition(
                place.text("id"),
                place.local("name"),
                place.local("source"),
                place.local("meaning"),
                place.textOrNull("scale"),
                place.texts("also"));
    }

    private static Claim claim(Place place) {
        return new Claim(
                place.text("id"),
                place.text("source"),
                ClaimKind.valueOf(place.text("kind").toUpperCase(Locale.ROOT)),
                place.texts("effect"),
                place.local("paraphrase"));
    }

    private static CitedSource source(Place place) {
        return new CitedSource(
                place.text("id"),
                place.local("citedAs"),
                place.textOrNull("link"),
                place.local("kind"),
                place.has("verification") ? Verification.ofMark(place.text("verification")) : null,
                place.texts("studies"));
    }

    private static Correction correction(Place place) {
        return new Correction(
                place.text("id"),
                place.text("about"),
                place.local("brochure"),
                place.local("found"));
    }
}
