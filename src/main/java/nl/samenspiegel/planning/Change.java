package nl.samenspiegel.planning;

import nl.samenspiegel.round.Round;

import java.util.List;

/// What came of the wish to change a plan.
sealed interface Change {

    /// The round as it is planned now.
    record Done(Round round) implements Change {}

    /// The round has been opened.
    record NotPlanned() implements Change {}

    /// Another questionnaire cannot be chosen, because people have been invited in its roles.
    record PeopleOfAnother() implements Change {}

    /// These organisations cannot be left out, because people there have been invited.
    record PeopleThere(List<String> organisations) implements Change {

        public PeopleThere {
            organisations = List.copyOf(organisations);
        }
    }
}
