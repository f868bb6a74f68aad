package nl.samenspiegel.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.samenspiegel.fixture.GivenInstrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class InstrumentTest {

    private final Instrument instrument =
            GivenInstrument.instrument()
                    .scale("TRUST", 3)
                    .scale("SCHOOL", 2, ScaleReport.SCORE, GivenInstrument.FIVE, "school")
                    .build();

    @Test
    void ordersItemsScaleByScale() {
        assertThat(instrument.items())
                .extracting(item -> item.code().text())
                .containsExactly("TRUST-01", "TRUST-02", "TRUST-03", "SCHOOL-01", "SCHOOL-02");
        assertThat(instrument.indexOf(new ItemCode("SCHOOL-02"))).isEqualTo(4);
        assertThat(instrument.findScaleOf(new ItemCode("SCHOOL-02")))
                .contains(instrument.scale("SCHOOL"));
    }

    @ParameterizedTest
    @CsvSource({
        "PUP, SCHOOL, pupil",
        "PUP, JOINT, pupil",
        "MEN, SCHOOL, school",
        "MEN, INSTITUTE, institute",
        "MEN, JOINT, ",
        "TRN, SCHOOL, institute",
        "NEW, SCHOOL, ",
    })
    void placesARoleByNameOrByEmployer(String role, Side side, String perspective) {
        var found = instrument.findPerspective(instrument.role(role), side);

        assertThat(found.map(Perspective::code).orElse(null)).isEqualTo(perspective);
    }

    @Test
    void asksARoleByEmployerOnlyWhatIsExpectedOfItsPerspective() {
        Role board = instrument.role("BRD");

        assertThat(instrument.scalesFor(board, Side.SCHOOL)).hasSize(2);
        assertThat(instrument.scalesFor(board, Side.INSTITUTE))
                .containsExactly(instrument.scale("TRUST"));
        assertThat(instrument.scalesFor(board, Side.JOINT)).hasSize(2);
        assertThat(instrument.scalesFor(instrument.role("TRN"), Side.INSTITUTE)).hasSize(2);
    }

    @Test
    void skipsPagesWithoutAScaleThatIsAsked() {
        assertThat(instrument.pagesWith(List.of("SCHOOL")))
                .containsExactly(new SurveyPage("page-SCHOOL", List.of("SCHOOL")));
        assertThat(instrument.pagesFor(instrument.role("PUP"))).hasSize(2);
    }

    @Test
    void refusesAnItemThatStandsInTwoScales() {
        var items = List.of(new Item(new ItemCode("same"), Keying.NORMAL));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GivenInstrument.instrument()
                                .scale("A", items, ScaleReport.SCORE, GivenInstrument.FIVE)
                                .scale("B", items, ScaleReport.SCORE, GivenInstrument.FIVE)
                                .build())
                .withMessageContaining("same");
    }

    @Test
    void refusesAPerspectiveItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GivenInstrument.instrument()
                                .scale("A", 2, ScaleReport.SCORE, GivenInstrument.FIVE, "parents")
                                .build())
                .withMessageContaining("scale A names parents");
    }

    @Test
    void refusesAScaleExpectedOfAPerspectiveThatIsNotAsked() {
        var roles = List.of(role("PUP", new Belongs.InPerspective("pupil")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(roles, instrument.pages()))
                .withMessageContaining("expected of perspective school");
    }

    @Test
    void refusesAnAskedScaleThatStandsOnNoPage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(instrument.roles(), instrument.pages().subList(0, 1)))
                .withMessageContaining("SCHOOL, which stands on no page");
    }

    private Role role(String code, Belongs belongs) {
        return new Role(code, Address.FORMAL, belongs, List.of("TRUST", "SCHOOL"));
    }

    private Instrument with(List<Role> roles, List<SurveyPage> pages) {
        return new Instrument(
                instrument.edition(),
                instrument.settings(),
                instrument.perspectives(),
                roles,
                instrument.scales(),
                pages,
                instrument.questions(),
                instrument.safeguards());
    }
}
