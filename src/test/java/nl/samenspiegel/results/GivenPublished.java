package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.AnsweredRound;
import nl.samenspiegel.core.aggregate.GroupCell;
import nl.samenspiegel.core.disclosure.Threshold;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.publication.Publishing;
import nl.samenspiegel.fixture.DrawnRound;
import nl.samenspiegel.fixture.GivenText;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.release.Release;
import nl.samenspiegel.release.ReleaseFacts;
import nl.samenspiegel.release.ReleaseUnit;
import nl.samenspiegel.release.ResponseRow;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundInstrument;
import nl.samenspiegel.round.RoundOrigin;
import nl.samenspiegel.round.RoundSettings;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.web.GivenPage;
import nl.samenspiegel.web.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Published results of a drawn round (see [DrawnRound]) in the words of [GivenText], without a
/// database.
public final class GivenPublished {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    private GivenPublished() {}

    public static Published published(Instrument instrument, Language language, String drawing) {
        return published(instrument, language, DrawnRound.round(instrument, drawing), List.of());
    }

    public static Published published(
            Instrument instrument,
            Language language,
            AnsweredRound answered,
            List<ResponseRow> responses) {
        return published(instrument, language, answered, responses, RoundUnit.SITE);
    }

    static Published published(
            Instrument instrument,
            Language language,
            AnsweredRound answered,
            List<ResponseRow> responses,
            RoundUnit unit) {
        var partnership = new Partnership(new UUID(0, 1), "De Brug", null, null);
        var round =
                new Round(
                        new UUID(0, 2),
                        partnership.id(),
                        "Voorjaar 2026",
                        new RoundInstrument(
                                instrument.edition().code(),
                                instrument.edition().version(),
                                instrument.edition().checksum()),
                        new FieldworkPeriod(DAY.minusWeeks(6), DAY),
                        new RoundSettings(
                                RoundOrigin.FIELDWORK, RoundSettings.LOWEST_THRESHOLD, unit),
                        Asking.everything(),
                        RoundStatus.RELEASED,
                        false,
                        3);
        var facts =
                new ReleaseFacts(
                        new UUID(0, 3),
                        round.id(),
                        1,
                        DAY.plusDays(1),
                        instrument.edition().checksum(),
                        "",
                        Threshold.USUAL.k(),
                        round.settings().unit(),
                        List.of(),
                        "0".repeat(64));
        return Published.of(
                partnership,
                round,
                release(facts, answered, responses),
                instrument,
                GivenText.of(instrument, language.code()));
    }

    private static Release release(
            ReleaseFacts facts, AnsweredRound answered, List<ResponseRow> responses) {
        var published = (Publishing.Published) Publishing.of(answered, Threshold.USUAL);
        List<ReleaseUnit> units =
                answered.groups().stream()
                        .map(GroupCell::unit)
                        .distinct()
                        .map(unit -> new ReleaseUnit(unit, unit))
                        .toList();
        return new Release(facts, published.publication(), responses, List.of(), units);
    }

    public static Telling telling(Instrument instrument, Language language, String drawing) {
        return telling(published(instrument, language, drawing), language);
    }

    public static Telling telling(Published published, Language language) {
        return new Telling(published, GivenPage.in(language), null, 2);
    }
}
