package nl.samenspiegel.demo;

import nl.samenspiegel.account.StaffRole;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.Side;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Where a newcomer chooses what to see.
///
/// @param partnership name of the showcase
/// @param openRound title of the round that is open there, or empty
/// @param featured the role that the first card offers to fill in as
/// @param others all other roles that can be filled in as
/// @param staff all roles that can be signed in as and have no card
/// @param progress how far the other partnerships are, or nothing when all were made
public record StartPage(
        String partnership,
        String openRound,
        RoleRow featured,
        List<RoleRow> others,
        List<StaffRole> staff,
        @Nullable Progress progress) {

    public StartPage {
        others = List.copyOf(others);
        staff = List.copyOf(staff);
    }

    /// How far the making of the demonstration is.
    ///
    /// @param made how many partnerships are whole
    /// @param of how many there will be
    public record Progress(int made, int of) {}

    /// A role in which one can fill in the questionnaire.
    ///
    /// @param name as it stands inside a sentence
    /// @param minutes how long it takes, at least 1
    public record RoleRow(String code, String name, long minutes) {

        static RoleRow of(Instrument instrument, InstrumentText text, RoleStaffing staffed) {
            Role role = instrument.role(staffed.role());
            Side side = OrganisationSketch.side(staffed.usualKind());
            long items =
                    instrument.scalesFor(role, side).stream()
                            .map(Scale::items)
                            .mapToLong(List::size)
                            .sum();
            long seconds = items * instrument.settings().secondsPerItem();
            return new RoleRow(
                    role.code(),
                    text.role(role.code()).name(),
                    Math.max(1, Math.ceilDiv(seconds, 60)));
        }

        /// Returns the name as it begins a line.
        public String title() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    /// Returns the key of the name of a role of staff.
    public static String nameKey(StaffRole role) {
        return switch (role) {
            case COORDINATOR -> "demo.staff.coordinator";
            case BOARD -> "demo.staff.board";
            case REGION -> "demo.staff.region";
            case PLATFORM -> "demo.staff.platform";
            case RESEARCHER -> "demo.staff.researcher";
            case ADMINISTRATOR -> "demo.staff.administrator";
        };
    }
}
