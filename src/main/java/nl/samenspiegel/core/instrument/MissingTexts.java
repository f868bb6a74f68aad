package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Holds the texts of a file against an instrument and notes the paths of those that are missing.
final class MissingTexts {

    private final List<String> paths = new ArrayList<>();

    private MissingTexts() {}

    /// Lists the paths at which `instrument` needs a text that `file` does not have, in the order
    /// in which the file is written.
    static List<String> list(Instrument instrument, TextFile file) {
        var missing = new MissingTexts();
        missing.need("title", file.title());
        missing.need("purpose", file.purpose());
        missing.checkMeasures(instrument, file.measures());
        missing.checkScales(instrument, file.measures());
        missing.checkForm(instrument, file.form());
        return List.copyOf(missing.paths);
    }

    private void checkMeasures(Instrument instrument, MeasureTexts texts) {
        for (Perspective perspective : instrument.perspectives()) {
            String path = "perspectives." + perspective.code();
            check(path, texts.perspectives().get(perspective.code()), this::checkPerspective);
        }
        for (RatingFormat format :
                instrument.scales().stream().map(Scale::format).distinct().toList()) {
            String path = "formats." + format.code();
            check(
                    path,
                    texts.formats().get(format.code()),
                    (at, text) -> checkFormat(at, format, text));
        }
        for (String safeguard : instrument.safeguards()) {
            String path = "safeguards." + safeguard;
            check(path, texts.safeguards().get(safeguard), this::checkSafeguard);
        }
    }

    private void checkPerspective(String path, PerspectiveText text) {
        need(path + ".name", text.name());
        need(path + ".subject", text.subject());
        need(path + ".short", text.shortName());
    }

    private void checkFormat(String path, RatingFormat format, FormatText text) {
        if (text.levels().size() != format.levels()) {
            paths.add(
                    "%s.levels (%d labels for %d levels)"
                            .formatted(path, text.levels().size(), format.levels()));
        }
        text.levels().forEach(level -> need(path + ".levels", level));
        if (format.cannotJudge()) {
            need(path + ".cannotJudge", text.cannotJudge());
        }
        if (format.doesNotApply()) {
            need(path + ".doesNotApply", text.doesNotApply());
        }
    }

    private void checkSafeguard(String path, SafeguardText text) {
        need(path + ".name", text.name());
        need(path + ".about", text.about());
    }

    private void checkScales(Instrument instrument, MeasureTexts texts) {
        for (Scale scale : instrument.scales()) {
            String path = "scales." + scale.code();
            check(
                    path,
                    texts.scales().get(scale.code()),
                    (at, text) -> checkScale(at, scale, text));
        }
        for (Item item : instrument.items()) {
            check("items." + item.code(), texts.items().get(item.code()), this::checkItem);
        }
    }

    private void checkScale(String path, Scale scale, ScaleText text) {
        need(path + ".name", text.name());
        need(path + ".phrase", text.phrase());
        need(path + ".asks", text.asks());
        need(path + ".talk", text.talk());
        if (scale.use().register() != null) {
            check(path + ".register", text.register(), this::checkRegister);
        }
    }

    private void checkRegister(String path, RegisterText text) {
        need(path + ".counted", text.counted());
        need(path + ".numerator", text.numerator());
        need(path + ".denominator", text.denominator());
        need(path + ".cohort", text.cohort());
        need(path + ".source", text.source());
        checkFinding(path + ".finding.one", text.finding().one());
        checkFinding(path + ".finding.more", text.finding().more());
    }

    private void checkFinding(String path, String sentence) {
        for (String count :
                List.of(RegisterText.Finding.NUMERATOR, RegisterText.Finding.DENOMINATOR)) {
            if (!sentence.contains(count)) {
                paths.add("%s (%s)".formatted(path, count));
            }
        }
    }

    private void checkItem(String path, ItemText text) {
        need(path, text.wording());
        need(path + ".short", text.shortText());
    }

    private void checkForm(Instrument instrument, FormTexts texts) {
        for (Role role : instrument.roles()) {
            check("roles." + role.code(), texts.roles().get(role.code()), this::checkRole);
        }
        for (SurveyPage page : instrument.pages()) {
            check("pages." + page.code(), texts.pages().get(page.code()), this::checkPage);
        }
        for (OpenQuestion question : instrument.questions()) {
            String path = "questions." + question.code();
            check(path, texts.questions().get(question.code()), this::need);
        }
    }

    private void checkRole(String path, RoleText text) {
        need(path + ".name", text.name());
        need(path + ".plural", text.plural());
        need(path + ".hint", text.hint());
    }

    private void checkPage(String path, PageText text) {
        need(path + ".heading", text.heading());
        need(path + ".intro", new Wording(text.introFormal(), text.introInformal()));
    }

    private <T> void check(String path, @Nullable T text, BiConsumer<String, T> check) {
        if (text == null) {
            paths.add(path);
        } else {
            check.accept(path, text);
        }
    }

    private void need(String path, Wording text) {
        need(path + ".formal", text.formal());
        need(path + ".informal", text.informal());
    }

    private void need(String path, String text) {
        if (text.isBlank()) {
            paths.add(path);
        }
    }
}
