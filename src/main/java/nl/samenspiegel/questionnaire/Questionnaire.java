package nl.samenspiegel.questionnaire;

import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.instrument.OpenQuestion;
import nl.samenspiegel.core.instrument.Role;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.instrument.Side;
import nl.samenspiegel.core.instrument.SurveyPage;
import nl.samenspiegel.core.response.Answer;
import nl.samenspiegel.core.response.PackedSheet;
import nl.samenspiegel.core.response.ResponseSheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An instrument as one respondent meets it: only what that role is asked on that side, in parts.
///
/// @param parts in order; counted from 1 wherever a number is shown
record Questionnaire(Instrument instrument, Role role, List<Part> parts) {

    Questionnaire {
        parts = List.copyOf(parts);
    }

    /// Returns what `role` is asked when employed on `side`, of these scales.
    static Questionnaire of(Instrument instrument, Role role, Side side, Set<String> asked) {
        List<String> scales =
                instrument.scalesFor(role, side).stream()
                        .map(Scale::code)
                        .filter(asked::contains)
                        .toList();
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (SurveyPage page : instrument.pagesWith(scales)) {
            List<Asked> items = new ArrayList<>();
            for (String code : page.scales()) {
                Scale scale = instrument.scale(code);
                for (Item item : scale.items()) {
                    items.add(new Asked(number++, item.code(), scale.format()));
                }
            }
            parts.add(new Part.Items(page.code(), items));
        }
        if (!instrument.questions().isEmpty()) {
            parts.add(new Part.Open(instrument.questions()));
        }
        return new Questionnaire(instrument, role, parts);
    }

    /// Lists all items, in the order asked.
    List<Asked> items() {
        return parts.stream().flatMap(part -> items(part).stream()).toList();
    }

    /// Lists the items of a part, in the order asked; none for open questions.
    static List<Asked> items(Part part) {
        return switch (part) {
            case Part.Items(_, List<Asked> items) -> items;
            case Part.Open _ -> List.of();
        };
    }

    /// Lists the items of a part to which the draft has no answer.
    static List<Asked> listMissing(Part part, Draft draft) {
        return items(part).stream().filter(item -> !item.admits(draft.text(item.field()))).toList();
    }

    /// Returns how many items have no answer in the draft.
    int countMissing(Draft draft) {
        return parts.stream().mapToInt(part -> listMissing(part, draft).size()).sum();
    }

    /// Returns how many open questions have no answer in the draft.
    int countUnwritten(Draft draft) {
        return (int) remarks(draft).values().stream().filter(String::isEmpty).count();
    }

    /// Returns the number of the first part that is not filled in and was never left behind; one
    /// more than there are parts if there is none.
    int firstUnfinished(Draft draft) {
        for (int number = 1; number <= parts.size(); number++) {
            Part part = parts.get(number - 1);
            boolean filled = part instanceof Part.Items && listMissing(part, draft).isEmpty();
            if (!filled && !draft.passed().contains(part.name())) {
                return number;
            }
        }
        return parts.size() + 1;
    }

    /// Returns how long it takes to answer what the draft leaves open in the parts from `number`
    /// on, in whole minutes rounded up, at least 1.
    int minutesFrom(int number, Draft draft) {
        int items =
                parts.stream()
                        .skip(number - 1L)
                        .mapToInt(part -> listMissing(part, draft).size())
                        .sum();
        int seconds = items * instrument.settings().secondsPerItem();
        return Math.max(1, Math.ceilDiv(seconds, 60));
    }

    /// Returns the answers of a draft as they are stored. An item without an answer was skipped;
    /// what is asked of other roles, or not in this round, was not asked.
    byte[] pack(Draft draft) {
        Map<ItemCode, Answer> answers = new HashMap<>();
        for (Asked item : items()) {
            answers.put(item.code(), item.answer(draft.text(item.field())));
        }
        return PackedSheet.pack(instrument, ResponseSheet.of(answers));
    }

    /// Returns what was written to the open questions, by code of the question.
    Map<String, String> remarks(Draft draft) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (OpenQuestion question : instrument.questions()) {
            remarks.put(question.code(), draft.text(Part.Open.field(question)));
        }
        return remarks;
    }

    /// Tells whether the draft answers nothing at all.
    boolean isBlank(Draft draft) {
        return items().stream().noneMatch(item -> item.admits(draft.text(item.field())))
                && remarks(draft).values().stream().allMatch(String::isEmpty);
    }
}
