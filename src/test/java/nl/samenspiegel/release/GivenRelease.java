package nl.samenspiegel.release;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.Keying;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;
import nl.samenspiegel.fieldwork.GivenFieldwork;
import nl.samenspiegel.fieldwork.Invitation;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.Asking;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundSettings;
import nl.samenspiegel.round.RoundUnit;
import nl.samenspiegel.round.Rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Rounds that were asked, answered and released, drawn as lines: organisation, role, how many
/// answered of how many asked, and for each scale the rating that all of them give.
///
/// The first letter of an organisation tells its kind: `s` site, `b` board, `i` institute, `o`
/// office. A rating points the way of its scale: where an item is reverse-keyed it is mirrored. `?`
/// is "cannot judge"; a scale that is not named was skipped.
@Singleton
@Requires(env = "test")
public final class GivenRelease {

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Invitations invitations;
    private final GivenFieldwork fieldwork;
    private final Releases releases;
    private final Catalog catalog;
    private final Clock clock;

    GivenRelease(
            Partnerships partnerships,
            Rounds rounds,
            Invitations invitations,
            GivenFieldwork fieldwork,
            Releases releases,
            Catalog catalog,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.invitations = invitations;
        this.fieldwork = fieldwork;
        this.releases = releases;
        this.catalog = catalog;
        this.clock = clock;
    }

    /// Releases a round of a new partnership.
    public Round released(String code, String version, String drawing) {
        return release(answered(code, version, drawing));
    }

    /// Closes and releases a round.
    public Round release(Round round) {
        if (!(releases.closeAndRelease(round) instanceof Releasing.Released)) {
            throw new IllegalStateException("the round was not released");
        }
        return rounds.find(round.id()).orElseThrow();
    }

    /// Opens a round of a new partnership, and answers it.
    public Round answered(String code, String version, String drawing) {
        return answered(code, version, drawing, List.of());
    }

    /// Opens a round of a new partnership that leaves scales out, and answers it.
    public Round answered(String code, String version, String drawing, List<String> without) {
        Partnership partnership = partnerships.found("De Brug", null, null);
        List<Line> lines = drawing.strip().lines().map(Line::parse).toList();
        Map<String, Organisation> organisations = organisations(lines);
        Instrument instrument = catalog.getInstrument(code, version);
        Round round =
                open(
                        plan(
                                partnership.id(),
                                "Voorjaar 2026",
                                instrument,
                                List.copyOf(organisations.values()),
                                new Asking(without, List.of(), Asking.USUAL_TARGET)));
        answer(instrument, round, organisations, lines);
        return round;
    }

    /// Invites more people at the organisations of an open round, and answers for them.
    public void answerMore(Round round, String drawing) {
        Map<String, Organisation> organisations = new HashMap<>();
        listOrganisations(round).forEach(each -> organisations.put(each.name(), each));
        List<Line> lines = drawing.strip().lines().map(Line::parse).toList();
        answer(instrument(round), round, organisations, lines);
    }

    /// Plans one more round, in the partnership of a round and with the same organisations.
    public Round planBeside(Round other, String title) {
        return plan(
                other.partnershipId(),
                title,
                instrument(other),
                listOrganisations(other),
                Asking.everything());
    }

    /// Opens a planned round.
    public Round open(Round planned) {
        if (!(rounds.open(planned) instanceof Opening.Opened(Round opened))) {
            throw new IllegalStateException("the round did not open");
        }
        return opened;
    }

    private Round plan(
            UUID partnershipId,
            String title,
            Instrument instrument,
            List<Organisation> organisations,
            Asking asking) {
        LocalDate today = LocalDate.now(clock);
        var period = new FieldworkPeriod(today.minusWeeks(1), today.plusWeeks(2));
        return rounds.plan(
                new Plan(
                        partnershipId,
                        title,
                        period,
                        RoundUnit.SITE,
                        RoundSettings.LOWEST_THRESHOLD,
                        asking),
                instrument.edition(),
                organisations);
    }

    private Map<String, Organisation> organisations(List<Line> lines) {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        for (Line line : lines) {
            organisations.computeIfAbsent(
                    line.organisation(),
                    name -> partnerships.addOrganisation(name, kind(name), null, null));
        }
        return organisations;
    }

    private Instrument instrument(Round round) {
        return catalog.getInstrument(round.instrument().code(), round.instrument().version());
    }

    private List<Organisation> listOrganisations(Round round) {
        return rounds.listOrganisations(round.id()).stream()
                .map(row ->
                        new Organisation(
                                row.organisationId(), row.name(), null, row.kind(), null, null))
                .toList();
    }

    private void answer(
            Instrument instrument,
            Round round,
            Map<String, Organisation> organisations,
            List<Line> lines) {
        for (Line line : lines) {
            Organisation organisation = organisations.get(line.organisation());
            answer(instrument, round, Objects.requireNonNull(organisation), line);
        }
    }

    private void answer(Instrument instrument, Round round, Organisation organisation, Line line) {
        byte[] answers = PackedSheet.pack(instrument, line.sheet(instrument, organisation.kind()));
        List<Invitation> asked =
                invitations.invite(round, organisation.id(), line.role(), null, line.asked());
        asked.subList(0, line.answered())
                .forEach(invitation -> fieldwork.answer(invitation, answers, Map.of()));
    }

    private static OrganisationKind kind(String organisation) {
        return switch (organisation.charAt(0)) {
            case 's' -> OrganisationKind.SITE;
            case 'b' -> OrganisationKind.BOARD;
            case 'i' -> OrganisationKind.INSTITUTE;
            case 'o' -> OrganisationKind.OFFICE;
            default -> throw new IllegalArgumentException(organisation);
        };
    }

    private record Line(
            String organisation, String role, int answered, int asked, Map<String, String> marks) {

        static Line parse(String text) {
            String[] words = text.strip().split("\\s+", -1);
            String[] numbers = words[2].split("/", -1);
            Map<String, String> marks = new HashMap<>();
            for (int i = 3; i < words.length; i++) {
                String[] mark = words[i].split("=", -1);
                marks.put(mark[0], mark[1]);
            }
            return new Line(
                    words[0],
                    words[1],
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    marks);
        }

        ResponseSheet sheet(Instrument instrument, OrganisationKind kind) {
            Role asked = instrument.role(role);
            List<Scale> scales = instrument.scalesFor(asked, kind.side());
            List<String> codes = scales.stream().map(Scale::code).toList();
            List<String> unknown =
                    marks.keySet().stream().filter(code -> !codes.contains(code)).toList();
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("%s is not asked %s".formatted(role, unknown));
            }
            Map<ItemCode, Answer> answers = new HashMap<>();
            for (Scale scale : scales) {
                String mark = marks.getOrDefault(scale.code(), "-");
                for (Item item : scale.items()) {
                    answers.put(item.code(), answer(mark, item, scale.format()));
                }
            }
            return ResponseSheet.of(answers);
        }

        private static Answer answer(String mark, Item item, RatingFormat format) {
            return switch (mark) {
                case "-" -> new Answer.Skipped();
                case "?" -> new Answer.CannotJudge();
                default -> {
                    int rating = Integer.parseInt(mark);
                    boolean mirrored = item.keying() == Keying.REVERSED;
                    yield new Answer.Rating(
                            mirrored ? format.lowest() + format.highest() - rating : rating);
                }
            };
        }
    }
}
