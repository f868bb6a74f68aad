package nl.samenspiegel.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Address;
import nl.samenspiegel.fixture.DatabaseTest;
import nl.samenspiegel.fixture.Engine;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.GivenRounds;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Replanning;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.web.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

@DatabaseTest(on = Engine.H2)
final class ComposerTest {

    private final GivenRounds given;
    private final Rounds rounds;
    private final Catalog catalog;
    private final Composer composer;

    ComposerTest(GivenRounds given, Rounds rounds, Catalog catalog, Composer composer) {
        this.given = given;
        this.rounds = rounds;
        this.catalog = catalog;
        this.composer = composer;
    }

    @Test
    void promisesOnlyTheMinutesOfWhatTheRoundAsks() {
        Round all = given.planned(given.partnership(), RoundUnit.SITE);
        Round less = without(all, List.of("S1", "S5"));

        assertThat(minutes(less)).isLessThan(minutes(all)).isPositive();
    }

    private int minutes(Round round) {
        Wording wording = Wording.of(Occasion.INVITATION, Language.NL, Address.INFORMAL);
        return Integer.parseInt(composer.sampleFilling(round, wording).fill("{minutes}"));
    }

    private Round without(Round round, List<String> scales) {
        var asking = new Asking(scales, List.of(), Asking.USUAL_TARGET);
        var plan =
                new Plan(
                        round.partnershipId(),
                        round.title(),
                        round.fieldwork(),
                        RoundUnit.SITE,
                        5,
                        asking);
        var edition = catalog.getInstrument("voorwaardenscan", "0.9").edition();
        return ((Replanning.Replanned) rounds.replan(round, plan, edition)).round();
    }
}
