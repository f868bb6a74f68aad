package nl.samenspiegel.release;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.fieldwork.Invitations;
import nl.samenspiegel.fieldwork.Sheet;
import nl.samenspiegel.fieldwork.Sheets;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Open rounds with as many answers as one likes, on the first instrument there is: schools and one
/// institute to every five, in each role eight, four, two or one part of the answers, one answer in
/// twenty missing.
final class GivenLargeRound {

    private static final double MISSING = 0.05;
    private static final int CHUNK = 5_000;

    private final ApplicationContext context;
    private final Instrument instrument;
    private final Random random = new Random(45);

    /// @param context of the program
    GivenLargeRound(ApplicationContext context) {
        this.context = context;
        this.instrument = context.getBean(Catalog.class).listInstruments().getFirst();
    }

    /// Who answers at one organisation in one role.
    private record Group(Organisation organisation, Role role, int parts) {}

    /// Opens a round in which everyone who was invited has answered.
    Round open(int organisations, int sheets) {
        List<Organisation> taking = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            var kind = i % 5 == 4 ? OrganisationKind.INSTITUTE : OrganisationKind.SITE;
            taking.add(bean(Partnerships.class).addOrganisation("o" + i, kind, null, null));
        }
        Round round = open(taking);
        List<Group> groups = groups(taking);
        int parts = groups.stream().mapToInt(Group::parts).sum();
        int before = 0;
        int from = 0;
        for (Group group : groups) {
            before += group.parts();
            int to = (int) ((long) sheets * before / parts);
            answer(round, group, to - from);
            from = to;
        }
        return round;
    }

    private Round open(List<Organisation> taking) {
        var partnership = bean(Partnerships.class).found("De Brug", null, null);
        LocalDate today = LocalDate.now(bean(Clock.class));
        var period = new FieldworkPeriod(today.minusWeeks(1), today.plusWeeks(2));
        var plan = new Plan(partnership.id(), "Voorjaar", period);
        Rounds rounds = bean(Rounds.class);
        return switch (rounds.open(rounds.plan(plan, instrument.edition(), taking))) {
            case Opening.Opened(Round opened) -> opened;
            case Opening other -> throw new IllegalStateException(other.toString());
        };
    }

    private List<Group> groups(List<Organisation> taking) {
        List<Group> groups = new ArrayList<>();
        for (Organisation organisation : taking) {
            for (int i = 0; i < instrument.roles().size(); i++) {
                Role role = instrument.roles().get(i);
                if (instrument.findPerspective(role, organisation.kind().side()).isPresent()) {
                    groups.add(new Group(organisation, role, 8 >> i % 4));
                }
            }
        }
        return groups;
    }

    private void answer(Round round, Group group, int number) {
        List<Scale> scales = instrument.scalesFor(group.role(), group.organisation().kind().side());
        var id = group.organisation().id();
        String role = group.role().code();
        bean(Invitations.class).invite(round, id, role, null, number);
        for (int left = number; left > 0; left -= CHUNK) {
            List<Sheet> chunk = new ArrayList<>();
            for (int i = 0; i < Math.min(left, CHUNK); i++) {
                chunk.add(new Sheet(role, id, answers(scales)));
            }
            bean(Sheets.class).add(round.id(), chunk);
        }
    }

    private byte[] answers(List<Scale> scales) {
        byte[] answers = new byte[instrument.items().size()];
        Arrays.fill(answers, (byte) PackedSheet.NOT_ASKED);
        double own = 0.6 + 0.2 * random.nextGaussian();
        for (Scale scale : scales) {
            for (Item item : scale.items()) {
                answers[instrument.indexOf(item.code())] = (byte) code(scale, own);
            }
        }
        return answers;
    }

    private int code(Scale scale, double own) {
        if (random.nextDouble() < MISSING) {
            return PackedSheet.SKIPPED;
        }
        int last = scale.format().range();
        double level = last * (own + 0.2 * random.nextGaussian());
        return PackedSheet.LOWEST_RATING + Math.clamp(Math.round(level), 0, last);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
