package nl.samenspiegel.roster;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import nl.samenspiegel.account.GivenStaff;
import nl.samenspiegel.catalog.Catalog;
import nl.samenspiegel.fixture.Html;
import nl.samenspiegel.fixture.Visitor;
import nl.samenspiegel.partnership.Organisation;
import nl.samenspiegel.partnership.OrganisationKind;
import nl.samenspiegel.partnership.Partnership;
import nl.samenspiegel.partnership.Partnerships;
import nl.samenspiegel.round.FieldworkPeriod;
import nl.samenspiegel.round.Opening;
import nl.samenspiegel.round.Plan;
import nl.samenspiegel.round.Round;
import nl.samenspiegel.round.Rounds;
import nl.samenspiegel.store.Keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// A planned round with a school, an institute and a school that takes no part, and what a
/// coordinator does with lists.
@Singleton
@Requires(env = "test")
public final class GivenRoster {

    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Catalog catalog;
    private final GivenStaff staff;
    private final Clock clock;

    GivenRoster(
            Partnerships partnerships,
            Rounds rounds,
            Catalog catalog,
            GivenStaff staff,
            Clock clock) {
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.catalog = catalog;
        this.staff = staff;
        this.clock = clock;
    }

    Round planned() {
        Partnership partnership = partnerships.found("De Brug", null, null);
        LocalDate today = LocalDate.now(clock);
        Organisation school =
                partnerships.addOrganisation("School Zuid", OrganisationKind.SITE, "12AB00", null);
        Organisation institute =
                partnerships.addOrganisation("Hogeschool", OrganisationKind.INSTITUTE, null, null);
        Organisation outside =
                partnerships.addOrganisation("School Noord", OrganisationKind.SITE, "34CD", null);
        for (Organisation member : List.of(school, institute, outside)) {
            partnerships.join(partnership.id(), member.id(), today.minusYears(1));
        }
        var period = new FieldworkPeriod(today.minusDays(1), today.plusWeeks(2));
        return rounds.plan(
                new Plan(partnership.id(), "Najaar", period),
                catalog.getInstrument("netwerkmeting", "1.0").edition(),
                List.of(school, institute));
    }

    Round open() {
        if (!(rounds.open(planned()) instanceof Opening.Opened(Round opened))) {
            throw new IllegalStateException("the round did not open");
        }
        return opened;
    }

    void signIn(Visitor visitor, Round round) {
        staff.coordinator(visitor, round.partnershipId());
    }

    /// Pastes `table`, drawn with bars between its cells.
    Html paste(Visitor visitor, Round round, String table) {
        Html page = visitor.get(address(round) + "/new").expect(200);
        return visitor.upload(
                page, "main form", nothing(), "pasted", table.replaceAll(" *\\| *", "\t"));
    }

    /// Sends a file.
    Html send(Visitor visitor, Round round, Path file) {
        Html page = visitor.get(address(round) + "/new").expect(200);
        return visitor.upload(page, "main form", file, "pasted", "");
    }

    /// Writes a list of so many people, each with an address of their own.
    static Path write(Path path, int people) {
        var text = new StringBuilder("\uFEFFNaam;E-mail;Organisatie;Rol;Taal\r\n");
        for (int i = 1; i <= people; i++) {
            text.append(String.join(";", row(i))).append("\r\n");
        }
        try {
            return Files.writeString(path, text, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> row(int i) {
        return List.of(
                "Persoon van den Nummer %d".formatted(i),
                "persoon.nummer%d@school-zuid.example".formatted(i),
                "School Zuid",
                i % 3 == 0 ? "medewerker" : "lerende",
                i % 2 == 0 ? "nl" : "");
    }

    static String address(Round round) {
        return "/partnerships/%s/rounds/%s/roster"
                .formatted(Keys.text(round.partnershipId()), Keys.text(round.id()));
    }

    /// As a browser sends the field of a file in which none was chosen.
    private static Path nothing() {
        try {
            return Files.createTempFile("nothing", "");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
