package nl.samenspiegel.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspiegel.core.instrument.Edition;
import nl.samenspiegel.core.instrument.InstrumentStatus;
import nl.samenspiegel.fixture.DatabaseTest;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest
class PublishedVersionsTest {

    private final PublishedVersions versions;

    PublishedVersionsTest(PublishedVersions versions) {
        this.versions = versions;
    }

    @Test
    void aPublishedVersionThatStaysTheSameIsAccepted() {
        versions.remember(List.of(edition("stable", InstrumentStatus.PUBLISHED, "a")));

        assertThatCode(() ->
                        versions.remember(
                                List.of(edition("stable", InstrumentStatus.PUBLISHED, "a"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aPublishedVersionThatChangedIsRefused() {
        versions.remember(List.of(edition("moved", InstrumentStatus.PUBLISHED, "a")));

        assertThatThrownBy(() ->
                        versions.remember(
                                List.of(edition("moved", InstrumentStatus.PUBLISHED, "b"))))
                .isInstanceOf(BrokenInstruments.class)
                .hasMessageContaining(
                        "moved 1.0: is published and has changed since 2026-11-16:"
                                + " a change is a new version");
    }

    @Test
    void aDraftMayChange() {
        versions.remember(List.of(edition("draft", InstrumentStatus.DRAFT, "a")));

        assertThatCode(() ->
                        versions.remember(List.of(edition("draft", InstrumentStatus.DRAFT, "b"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aDraftThatIsPublishedIsRememberedFromThenOn() {
        versions.remember(List.of(edition("grown", InstrumentStatus.DRAFT, "a")));
        versions.remember(List.of(edition("grown", InstrumentStatus.PUBLISHED, "b")));

        assertThatThrownBy(() ->
                        versions.remember(
                                List.of(edition("grown", InstrumentStatus.PUBLISHED, "a"))))
                .isInstanceOf(BrokenInstruments.class);
    }

    private static Edition edition(String code, InstrumentStatus status, String digit) {
        return new Edition(code, "1.0", status, List.of("nl"), digit.repeat(64));
    }
}
