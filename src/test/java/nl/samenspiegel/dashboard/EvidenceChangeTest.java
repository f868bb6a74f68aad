package nl.samenspiegel.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.release.GivenRelease;
import nl.samenspiegel.release.ReleaseFacts;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.store.Keys;
import nl.samenspiegel.store.Transactions;

import org.junit.jupiter.api.Test;

import java.sql.PreparedStatement;

@DatabaseTest(settings = "samenspiegel.instruments=src/test/resources/instruments")
final class EvidenceChangeTest {

    private static final String ANSWERS =
            """
            s1 PUP 6/6 TRUST=4 GAIN=3
            s2 PUP 6/6 TRUST=3 GAIN=4
            s1 TCH 6/6 TRUST=4
            s2 TCH 6/6 TRUST=4
            """;

    private static final String OLDER = "0123456789abcdef".repeat(4);

    private final GivenRelease given;
    private final GivenStaff staff;
    private final Releases releases;
    private final Transactions transactions;

    EvidenceChangeTest(
            GivenRelease given, GivenStaff staff, Releases releases, Transactions transactions) {
        this.given = given;
        this.staff = staff;
        this.releases = releases;
        this.transactions = transactions;
    }

    @Test
    void aReleaseKeepsTheChecksumOfTheEvidenceAsItStood(Catalog catalog) {
        Round round = given.released("klein", "0.1", ANSWERS);

        assertThat(facts(round).evidenceChecksum())
                .hasSize(64)
                .isEqualTo(catalog.findEvidence("klein").orElseThrow().edition().checksum());
    }

    @Test
    void aReleaseWithoutEvidenceKeepsNone() {
        Round round =
                given.released("netwerkmeting", "1.0", "s1 LRN 6/6 samen=4\ns2 LRN 6/6 samen=5");

        assertThat(facts(round).evidenceChecksum()).isEmpty();
    }

    @Test
    void nothingIsSaidOfEvidenceThatIsTheSame(Visitor visitor) {
        Round round = given.released("klein", "0.1", ANSWERS);
        staff.coordinator(visitor, round.partnershipId());

        assertThat(visitor.get(address(round) + "/evidence").expect(200).text("main"))
                .doesNotContain("Het overzicht van onderzoek is veranderd");
        assertThat(visitor.get(address(round) + "/effects").expect(200).text("main"))
                .doesNotContain("Het overzicht van onderzoek is veranderd");
    }

    @Test
    void whereTheEvidenceIsNewerThePagesWithEvidenceSaySo(Visitor visitor) {
        Round round = given.released("klein", "0.1", ANSWERS);
        setEvidence(round, OLDER);
        staff.coordinator(visitor, round.partnershipId());

        assertThat(visitor.get(address(round) + "/evidence").expect(200).texts(".notice"))
                .contains(
                        "Het overzicht van onderzoek is veranderd nadat deze uitkomsten op"
                                + " 16 november 2026 zijn vastgesteld. Hier staat versie 3,"
                                + " vergeleken met de bronnen op 31 oktober 2026. De antwoorden"
                                + " zijn niet veranderd.");
        assertThat(visitor.get(address(round) + "/effects?lang=en").expect(200).texts(".notice"))
                .contains(
                        "The overview of research has changed since these results were fixed on"
                                + " 16 November 2026. This is version 3, compared with the sources"
                                + " on 31 October 2026. The answers have not changed.");
        assertThat(visitor.get(address(round)).expect(200).text("main"))
                .doesNotContain("overview of research");
    }

    private ReleaseFacts facts(Round round) {
        return releases.find(round.id()).orElseThrow().facts();
    }

    private void setEvidence(Round round, String checksum) {
        transactions.write(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "UPDATE round_release SET evidence_checksum = ? WHERE round_id = ?")) {
                update.setString(1, checksum);
                update.setBytes(2, Keys.bytes(round.id()));
                return update.executeUpdate();
            }
        });
    }

    private static String address(Round round) {
        return "/partnerships/%s/rounds/%s/results"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }
}
