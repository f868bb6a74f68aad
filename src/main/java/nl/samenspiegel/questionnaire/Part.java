package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.OpenQuestion;

import java.util.List;

/// One page of the questionnaire as a respondent meets it.
sealed interface Part {

    /// Returns the name under which a draft remembers that someone went on from it.
    String name();

    /// A page of the instrument, with the items this respondent is asked.
    ///
    /// @param code of the page in the instrument
    /// @param items at least one
    record Items(String code, List<Asked> items) implements Part {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String name() {
            return "p.%s".formatted(code);
        }
    }

    /// The open questions, after everything else.
    record Open(List<OpenQuestion> questions) implements Part {

        public Open {
            questions = List.copyOf(questions);
        }

        @Override
        public String name() {
            return "open";
        }

        /// Returns the name of the field of a question in a form and in a draft.
        static String field(OpenQuestion question) {
            return "o.%s".formatted(question.code());
        }
    }
}
