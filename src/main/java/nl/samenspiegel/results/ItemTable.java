package nl.samenspiegel.results;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.Item;
import nl.samenspiegel.core.instrument.RatingFormat;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.core.publication.CannotJudge;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.ItemDetail;
import nl.samenspiegel.core.publication.Outcome;
import nl.samenspiegel.core.publication.StepPercent;
import nl.samenspiegel.release.Release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is published of each item of a scale, by perspective or by role.
final class ItemTable {

    /// From here on a group may not be the right one to ask, in per cent.
    private static final int MANY_CANNOT_JUDGE = 25;

    private final Wording words;
    private final Amounts amounts;
    private final Release release;
    private final Scale scale;

    ItemTable(Setting setting, Release release, ScaleResult result) {
        this.words = setting.words();
        this.amounts = setting.amounts();
        this.release = release;
        this.scale = result.scale();
    }

    ResultTable ofPerspectives() {
        return table(words.t("results.items.caption"), words.t("results.perspective"), true);
    }

    ResultTable ofRoles() {
        return table(words.t("results.items.captionRoles"), words.t("results.roles.role"), false);
    }

    private ResultTable table(String caption, String head, boolean perspectives) {
        RatingFormat format = scale.format();
        List<ResultTable.Row> rows = new ArrayList<>();
        boolean many = false;
        for (Item item : scale.items()) {
            var measure = new Measure.OneItem(scale.code(), item.code());
            for (GroupResult result : release.publication().results()) {
                if (result.measure().equals(measure)
                        && isPerspective(result) == perspectives
                        && !(result.outcome() instanceof Outcome.NotExpected)) {
                    rows.add(row(measure, result));
                    many |= isHardToJudge(result.outcome());
                }
            }
        }
        List<String> columns =
                List.of(
                        words.t("results.scale.item"),
                        head,
                        words.t("results.scale.mean"),
                        words.t("results.scale.percent", words.favourable(format)),
                        words.t("results.items.levels", String.join(" · ", words.ratings(format))),
                        words.t("results.items.cannotJudge"),
                        words.t("results.answers"));
        List<String> notes = new ArrayList<>(List.of(words.t("results.items.note")));
        if (!perspectives) {
            notes.add(words.t("results.items.noteRoles"));
        }
        if (many) {
            notes.add(words.t("results.items.many", MANY_CANNOT_JUDGE));
        }
        return new ResultTable(caption, columns, rows, String.join(" ", notes));
    }

    private ResultTable.Row row(Measure measure, GroupResult result) {
        List<String> cells = new ArrayList<>();
        cells.add(name(result.group()));
        String hidden = words.t("results.hidden");
        switch (result.outcome()) {
            case Outcome.ItemMean item -> {
                cells.add(amounts.cell(item, scale.format()));
                switch (item.detail()) {
                    case ItemDetail.Shown(var favourable, var levels) -> {
                        cells.add(about(favourable));
                        cells.add(levels(levels));
                    }
                    case ItemDetail.NotShown() -> {
                        cells.add(hidden);
                        cells.add(hidden);
                    }
                }
                cells.add(cannotJudge(item.cannotJudge()));
                cells.add(amounts.band(item.basis().answered()));
            }
            case Outcome.Score _, Outcome.Share _, Outcome.Hidden _, Outcome.NotExpected _ -> {
                for (int i = 0; i < 5; i++) {
                    cells.add(hidden);
                }
            }
        }
        return new ResultTable.Row(words.measure(measure), cells);
    }

    private String name(RespondentGroup group) {
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) -> words.name(perspective);
            case RespondentGroup.OfRole(var role) -> words.role(role);
            case RespondentGroup.OfUnit _, RespondentGroup.RoleInUnit _ -> "";
        };
    }

    private String cannotJudge(CannotJudge cannotJudge) {
        return switch (cannotJudge) {
            case CannotJudge.Percent(var percent) -> about(percent);
            case CannotJudge.NotShown() -> words.t("results.hidden");
        };
    }

    private String about(StepPercent percent) {
        return words.t("results.amount.about", amounts.percent(percent));
    }

    private String levels(List<StepPercent> levels) {
        return levels.stream().map(amounts::percent).collect(Collectors.joining(" · "));
    }

    private static boolean isPerspective(GroupResult result) {
        return result.group() instanceof RespondentGroup.InPerspective;
    }

    private static boolean isHardToJudge(Outcome outcome) {
        return outcome instanceof Outcome.ItemMean item
                && item.cannotJudge() instanceof CannotJudge.Percent(var percent)
                && percent.percent() > MANY_CANNOT_JUDGE;
    }
}
