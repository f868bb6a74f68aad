package nl.samenspiegel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.ScaleReport;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.fixture.GivenInstrument;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.web.Form;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class QuestionnaireTest {

    private static final RatingFormat ELEVEN = new RatingFormat("eleven", 0, 11, false, true, 8);

    private final Instrument instrument =
            GivenInstrument.instrument()
                    .scale("TRUST", 2)
                    .scale(
                            "REACH",
                            List.of(
                                    new Item(new ItemCode("é/5"), Keying.REVERSED),
                                    new Item(new ItemCode("50%"), Keying.NORMAL)),
                            ScaleReport.SCORE,
                            ELEVEN)
                    .scale("SCHOOL", 1, ScaleReport.SCORE, GivenInstrument.SEVEN, "school", "pupil")
                    .build();

    private final Questionnaire mentor =
            Questionnaire.of(
                    instrument,
                    instrument.role("MEN"),
                    Side.SCHOOL,
                    Asking.everything().scales(instrument));

    @Test
    void numbersTheItemsOverAllPartsAndEndsWithTheOpenQuestions() {
        assertThat(mentor.items())
                .extracting(item -> "%d %s".formatted(item.number(), item.code()))
                .containsExactly("1 TRUST-01", "2 TRUST-02", "3 é/5", "4 50%", "5 SCHOOL-01");
        assertThat(mentor.parts()).extracting(Part::name).last().isEqualTo("open");
    }

    @Test
    void leavesOutWhatIsNotExpectedOfTheSide() {
        var trainer =
                Questionnaire.of(
                        instrument,
                        instrument.role("MEN"),
                        Side.INSTITUTE,
                        Asking.everything().scales(instrument));

        assertThat(trainer.items())
                .extracting(item -> item.code().text())
                .doesNotContain("SCHOOL-01");
        assertThat(trainer.parts()).hasSize(3);
    }

    @Test
    void readsFromAFormOnlyWhatThePartAsksAndItsFormatOffers() {
        Part part = mentor.parts().get(1);
        Form form =
                Form.of(
                        Map.of(
                                "i.é/5", "0",
                                "i.50%", "11",
                                "i.TRUST-01", "3",
                                "seen", "7",
                                "view", "-1",
                                "turn", "99999999999"));

        assertThat(Posting.of(form, part)).isEqualTo(new Posting(7, 0, 0, Map.of("i.é/5", "0")));
    }

    @Test
    void knowsEveryAnswerAFormatOffersAndNoOther() {
        var item = new Asked(1, new ItemCode("A"), ELEVEN);

        assertThat(item.answer("0")).isEqualTo(new Answer.Rating(0));
        assertThat(item.answer("10")).isEqualTo(new Answer.Rating(10));
        assertThat(item.answer("n")).isEqualTo(new Answer.DoesNotApply());
        assertThat(List.of("x", "11", "-1", "00", "+1", "", " ")).noneMatch(item::admits);
    }

    @Test
    void wipesTheAnswerWhoseButtonWasPressed() {
        Part part = mentor.parts().getFirst();
        Form form = Form.of(Map.of("i.TRUST-01", "3", "i.TRUST-02", "4", "wipe", "i.TRUST-01"));

        assertThat(Posting.of(form, part).fields())
                .isEqualTo(Map.of("i.TRUST-01", "", "i.TRUST-02", "4"));
    }

    @Test
    void keepsAtMostTwoThousandCharactersOfARemark() {
        Part part = mentor.parts().getLast();
        String long1 = "é\r\n" + "𝒳".repeat(2_000);

        String kept = Posting.of(Form.of(Map.of("o.keep", long1)), part).fields().get("o.keep");

        assertThat(kept).isEqualTo("é\n" + "𝒳".repeat(1_998));
    }

    @Test
    void leadsToTheFirstPartThatIsNeitherFilledInNorLeftBehind() {
        Draft first = answered(Map.of("i.TRUST-01", "1", "i.TRUST-02", "x"));
        Draft skipped = first.pass("p.page-REACH");

        assertThat(mentor.firstUnfinished(Draft.empty())).isEqualTo(1);
        assertThat(mentor.firstUnfinished(first)).isEqualTo(2);
        assertThat(mentor.firstUnfinished(skipped)).isEqualTo(3);
        assertThat(mentor.firstUnfinished(skipped.pass("p.page-SCHOOL").pass("open"))).isEqualTo(5);
    }

    @Test
    void packsWhatWasLeftOpenAsSkippedAndWhatIsNotAskedAsNotAsked() {
        var trainer =
                Questionnaire.of(
                        instrument,
                        instrument.role("MEN"),
                        Side.INSTITUTE,
                        Asking.everything().scales(instrument));
        Draft draft = answered(Map.of("i.TRUST-01", "1", "i.é/5", "10", "i.50%", "n"));

        assertThat(trainer.pack(draft)).containsExactly(4, 1, 14, 3, 0);
    }

    @Test
    void takesAsLongAsItsItems() {
        assertThat(mentor.minutesFrom(1, Draft.empty())).isEqualTo(1);
        assertThat(mentor.minutesFrom(4, Draft.empty())).isEqualTo(1);
    }

    private static Draft answered(Map<String, String> fields) {
        return Draft.empty().merge(new Posting(0, 1, 0, fields)).draft();
    }
}
