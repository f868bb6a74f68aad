package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.literature.Literature;
import nl.samenspiegel.release.ReleaseFacts;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.web.Page;

/// Tells whether the research beside a round is another than when its results were fixed.
///
/// Results are frozen and research is not: a page shows what is known now, and says so.
@Singleton
final class EvidenceChange {

    private final Literature literature;

    EvidenceChange(Literature literature) {
        this.literature = literature;
    }

    /// Returns that the research has changed since the release, in sentences; empty if it has not,
    /// or if there is none.
    String tell(Published published, Page page) {
        ReleaseFacts facts = published.release().facts();
        return literature
                .findEdition(published.instrument().edition().code())
                .filter(edition -> !edition.checksum().equals(facts.evidenceChecksum()))
                .map(edition ->
                        page.t(
                                "dashboard.evidence.newer",
                                page.numbers().date(facts.releasedOn()),
                                edition.version(),
                                page.numbers().date(edition.checked())))
                .orElse("");
    }
}
