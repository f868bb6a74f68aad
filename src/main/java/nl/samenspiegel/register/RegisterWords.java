package nl.samenspiegel.register;

import nl.samenspiegel.core.aggregate.RegisterShare;
import nl.samenspiegel.core.evidence.Cohort;
import nl.samenspiegel.core.evidence.Evidence;
import nl.samenspiegel.core.evidence.ReferenceValue;
import nl.samenspiegel.core.instrument.Instrument;
import nl.samenspiegel.core.instrument.InstrumentText;
import nl.samenspiegel.core.instrument.RegisterIndicator;
import nl.samenspiegel.core.instrument.RegisterText;
import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.web.Numbers;
import nl.samenspiegel.web.Page;
import nl.samenspiegel.web.Passage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Says in the language of a page what the register tells.
final class RegisterWords {

    private static final String EVERYONE = "all";

    private final Page page;
    private final InstrumentText text;
    private final @Nullable Evidence evidence;

    /// @param text of the instrument, in the language of the page or in another one
    /// @param evidence beside the instrument; null if there is none
    RegisterWords(Page page, InstrumentText text, @Nullable Evidence evidence) {
        this.page = page;
        this.text = text;
        this.evidence = evidence;
    }

    /// Lists the register indicators of `instrument` in its order, each with its own of `entries`
    /// in their order.
    List<IndicatorView> read(Instrument instrument, List<RegisterEntry> entries) {
        List<IndicatorView> indicators = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            RegisterIndicator indicator = scale.use().register();
            if (indicator != null) {
                indicators.add(
                        new IndicatorView(
                                scale.code(),
                                name(scale),
                                marked(scale),
                                entries.stream()
                                        .filter(entry -> entry.scale().equals(scale.code()))
                                        .map(entry -> view(scale, indicator, entry))
                                        .toList()));
            }
        }
        return indicators;
    }

    /// Returns the name of a scale.
    String name(Scale scale) {
        return mark(text.scale(scale.code()).name());
    }

    /// Returns the words for the indicator of a scale, marked if they are not in the language of
    /// the page.
    RegisterText marked(Scale scale) {
        RegisterText words = text.register(scale.code());
        return new RegisterText(
                mark(words.counted()),
                mark(words.numerator()),
                mark(words.denominator()),
                mark(words.cohort()),
                mark(words.source()),
                words.finding());
    }

    /// Returns the language of the words of the instrument if it is not that of the page, or empty.
    String foreignLanguage() {
        return text.language().equals(page.language()) ? "" : text.language();
    }

    private RegisterView view(Scale scale, RegisterIndicator indicator, RegisterEntry entry) {
        RegisterShare share = entry.share();
        List<ReferenceLine> references = references(indicator, share);
        Numbers numbers = page.numbers();
        String people = numbers.whole(entry.denominator());
        String happened =
                text.register(scale.code())
                        .finding()
                        .of(entry.numerator(), numbers.whole(entry.numerator()), people);
        return new RegisterView(
                scale.code(),
                mark(text.register(scale.code()).counted()),
                share,
                amount(share),
                FitSentence.of(page.texts(), mark(happened), references),
                new RegisterBasis(
                        entry.cohort(), people, entry.source(), numbers.date(entry.countedOn())),
                references);
    }

    private String amount(RegisterShare share) {
        return page.t(
                "register.amount",
                page.numbers().whole(share.percent()),
                page.numbers().range(share.lowPercent(), share.highPercent()));
    }

    private List<ReferenceLine> references(RegisterIndicator indicator, RegisterShare share) {
        return evidence == null
                ? List.of()
                : evidence.listComparable(indicator).stream()
                        .map(value -> reference(value, share))
                        .toList();
    }

    private ReferenceLine reference(ReferenceValue value, RegisterShare share) {
        int digits = value.percent() == Math.rint(value.percent()) ? 0 : 1;
        String amount = "%s%%".formatted(page.numbers().decimal(value.percent(), digits));
        Cohort cohort = value.cohort();
        String year = Integer.toString(cohort.year());
        return new ReferenceLine(
                value.percent(),
                amount,
                cohort.sector().equals(EVERYONE)
                        ? page.t("register.reference.everyone", amount, year)
                        : page.t("register.reference.sector", amount, year, cohort.sector()),
                value.indicator().in(page.language()),
                cohort.name(),
                page.numbers().dated(value.whereRead()),
                share.admits(value.percent()));
    }

    private String mark(String words) {
        return foreignLanguage().isEmpty() ? words : Passage.foreign(words);
    }
}
