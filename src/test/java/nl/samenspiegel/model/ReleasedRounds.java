package nl.samenspiegel.model;

import io.micronaut.context.ApplicationContext;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.intake.Intake;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.release.Releases;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.RoundRow;
import nl.samenspiegel.round.RoundStatus;
import nl.samenspiegel.round.Rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Rounds whose results may be read: those of a demonstration, and those read in from a file
/// through the door that a coordinator uses.
record ReleasedRounds(ApplicationContext program) {

    private static final String READ_IN = "Ingelezen";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);

    /// Lists the rounds that were not read in by a test.
    List<Round> list() {
        Rounds rounds = program.getBean(Rounds.class);
        List<Round> released = new ArrayList<>();
        for (Partnership partnership : program.getBean(Partnerships.class).listAll()) {
            for (RoundRow row : rounds.list(partnership.id())) {
                if (row.status() == RoundStatus.RELEASED && !row.title().equals(READ_IN)) {
                    released.add(rounds.find(row.id()).orElseThrow());
                }
            }
        }
        return released;
    }

    /// Writes the answers to a file in `folder`, reads it in for a partnership of its own, and
    /// releases the round.
    Round readIn(CollectedAnswers answers, Instrument instrument, Path folder) throws IOException {
        Partnerships partnerships = program.getBean(Partnerships.class);
        Partnership partnership = partnerships.found("De Kopie", null, null);
        List<Organisation> members = new ArrayList<>();
        answers.kinds()
                .forEach((name, kind) ->
                        members.add(
                                partnerships.addOrganisation(
                                        name, OrganisationKind.valueOf(kind), null, null)));
        Path file = Files.writeString(folder.resolve("answers.csv"), answers.csv());
        var plan = new Plan(partnership.id(), READ_IN, new FieldworkPeriod(DAY, DAY));
        Round round = program.getBean(Intake.class).store(file, instrument, plan, members);
        program.getBean(Releases.class).closeAndRelease(round);
        return round;
    }
}
