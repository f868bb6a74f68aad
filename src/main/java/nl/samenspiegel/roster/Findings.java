package nl.samenspiegel.roster;

import java.util.List;

/// What a list holds, before anything of it is stored.
///
/// @param rows how many rows have something in them, the headings left out
/// @param faultyRows how many of those have a fault
/// @param faults the first faults, in the order of the list
/// @param totalFaults how many faults there are in all
/// @param people how many people are new
/// @param alreadyThere how many rows are of people who are on the roster
/// @param repeats how many rows say what an earlier row says
/// @param twins people with several roles, the first ones
/// @param totalTwins how many such people there are
/// @param unread headings of columns that are not read
public record Findings(
        long rows,
        long faultyRows,
        List<RowFault> faults,
        long totalFaults,
        long people,
        long alreadyThere,
        long repeats,
        List<Twin> twins,
        long totalTwins,
        List<String> unread) {

    /// The most people who are asked about on one page.
    public static final int MOST_TWINS = 300;

    public Findings {
        faults = List.copyOf(faults);
        twins = List.copyOf(twins);
        unread = List.copyOf(unread);
    }

    /// One person whom the list has in several roles.
    ///
    /// @param row number of the first row about the person
    public record Twin(long row, String who, List<Option> options) {

        public Twin {
            options = List.copyOf(options);
        }
    }

    /// One of these roles.
    ///
    /// @param role a code of the instrument
    public record Option(long row, String role, String organisation) {}

    /// Tells whether people can be added once the coordinator has answered the questions.
    public boolean canBeAdded() {
        return people > 0 && totalTwins <= MOST_TWINS;
    }
}
