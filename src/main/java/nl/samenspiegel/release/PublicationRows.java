package nl.samenspiegel.release;

import nl.samenspiegel.core.aggregate.Measure;
import nl.samenspiegel.core.aggregate.RespondentGroup;
import nl.samenspiegel.core.instrument.ItemCode;
import nl.samenspiegel.core.publication.Difference;
import nl.samenspiegel.core.publication.GroupResult;
import nl.samenspiegel.core.publication.Headline;
import nl.samenspiegel.core.publication.HeadlineResult;
import nl.samenspiegel.core.publication.Publication;

import java.util.ArrayList;
import java.util.List;

/// Writes a publication as rows and reads it back, without loss.
final class PublicationRows {

    private static final String OUTCOME = "outcome";
    private static final String MEAN = "mean";

    private PublicationRows() {}

    static List<GroupRow> write(Publication publication) {
        List<GroupRow> rows = new ArrayList<>();
        for (GroupResult result : publication.results()) {
            rows.add(row(result.group(), result.measure(), OutcomeWords.of(result.outcome())));
        }
        for (HeadlineResult result : publication.headlines()) {
            String content = words(result.headline()).toString();
            rows.add(whole(GroupRow.Kind.HEADLINE, result.scale(), "", content));
        }
        for (Difference difference : publication.differences()) {
            rows.add(
                    new GroupRow(
                            GroupRow.Kind.DIFFERENCE,
                            difference.measure().scale(),
                            item(difference.measure()),
                            "",
                            "",
                            words(difference).toString()));
        }
        publication.everyVoice().forEach(voice -> rows.addAll(VoiceRows.write(voice)));
        return rows;
    }

    static Publication read(List<GroupRow> rows) {
        List<GroupResult> results = new ArrayList<>();
        List<HeadlineResult> headlines = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (GroupRow row : rows) {
            Words words = Words.parse(row.content());
            switch (row.kind()) {
                case RESULT, ROLE, UNIT, ROLE_IN_UNIT ->
                        results.add(
                                new GroupResult(
                                        measure(row), group(row), OutcomeWords.read(words)));
                case HEADLINE -> headlines.add(new HeadlineResult(row.scale(), headline(words)));
                case DIFFERENCE -> differences.add(difference(measure(row), words));
                case VOICE, RESPONSE, ANNEX -> {
                    // read by VoiceRows, ResponseRows and AnnexRows
                }
            }
        }
        return new Publication(results, headlines, differences, VoiceRows.read(rows));
    }

    /// Tells whether rows of a kind are written here.
    static boolean holds(GroupRow.Kind kind) {
        return switch (kind) {
            case RESULT, ROLE, UNIT, ROLE_IN_UNIT, HEADLINE, DIFFERENCE, VOICE -> true;
            case RESPONSE, ANNEX -> false;
        };
    }

    static GroupRow whole(GroupRow.Kind kind, String scale, String perspective, String content) {
        return new GroupRow(kind, scale, "", perspective, "", content);
    }

    private static GroupRow row(RespondentGroup group, Measure measure, Words words) {
        String scale = measure.scale();
        String item = item(measure);
        String content = words.toString();
        return switch (group) {
            case RespondentGroup.InPerspective(var perspective) ->
                    new GroupRow(GroupRow.Kind.RESULT, scale, item, perspective, "", content);
            case RespondentGroup.OfRole(var role) ->
                    new GroupRow(GroupRow.Kind.ROLE, scale, item, role, "", content);
            case RespondentGroup.OfUnit(var perspective, var unit) ->
                    new GroupRow(GroupRow.Kind.UNIT, scale, item, perspective, unit, content);
            case RespondentGroup.RoleInUnit(var role, var unit) ->
                    new GroupRow(GroupRow.Kind.ROLE_IN_UNIT, scale, item, role, unit, content);
        };
    }

    private static RespondentGroup group(GroupRow row) {
        return switch (row.kind()) {
            case ROLE -> new RespondentGroup.OfRole(row.perspective());
            case UNIT -> new RespondentGroup.OfUnit(row.perspective(), row.unit());
            case ROLE_IN_UNIT -> new RespondentGroup.RoleInUnit(row.perspective(), row.unit());
            case RESULT, HEADLINE, DIFFERENCE, VOICE, RESPONSE, ANNEX ->
                    new RespondentGroup.InPerspective(row.perspective());
        };
    }

    private static String item(Measure measure) {
        return switch (measure) {
            case Measure.WholeScale _ -> "";
            case Measure.OneItem(_, ItemCode code) -> code.text();
        };
    }

    private static Measure measure(GroupRow row) {
        return row.item().isEmpty()
                ? new Measure.WholeScale(row.scale())
                : new Measure.OneItem(row.scale(), new ItemCode(row.item()));
    }

    private static Words words(Headline headline) {
        return switch (headline) {
            case Headline.Hidden() -> Words.of(OUTCOME, "hidden");
            case Headline.Shown(var mean, var precision, boolean indicative) ->
                    OutcomeWords.with(
                                    precision, Words.of(OUTCOME, "shown").and(MEAN, mean.tenths()))
                            .and("indicative", indicative);
            case Headline.Incomplete(var missing) ->
                    Words.of(OUTCOME, "incomplete").and("missing", missing);
            case Headline.SinglePerspective(var perspective) ->
                    Words.of(OUTCOME, "single").and("perspective", perspective);
        };
    }

    private static Headline headline(Words words) {
        return switch (words.text(OUTCOME)) {
            case "shown" ->
                    new Headline.Shown(
                            OutcomeWords.mean(words),
                            OutcomeWords.precision(words),
                            words.truth("indicative"));
            case "hidden" -> new Headline.Hidden();
            case "incomplete" -> new Headline.Incomplete(words.list("missing"));
            case "single" -> new Headline.SinglePerspective(words.text("perspective"));
            default -> throw OutcomeWords.broken(words);
        };
    }

    private static Words words(Difference difference) {
        Words words =
                Words.of("higher", difference.higher())
                        .and("lower", difference.lower())
                        .and(MEAN, difference.points().tenths());
        return OutcomeWords.with(difference.precision(), words)
                .and("outermost", difference.outermost())
                .and("differ", difference.viewsDiffer());
    }

    private static Difference difference(Measure measure, Words words) {
        return new Difference(
                measure,
                words.text("higher"),
                words.text("lower"),
                OutcomeWords.mean(words),
                OutcomeWords.precision(words),
                words.truth("outermost"),
                words.truth("differ"));
    }
}
