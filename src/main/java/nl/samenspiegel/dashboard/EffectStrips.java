package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.literature.EffectCard;
import nl.samenspiegel.literature.Literature;
import nl.samenspiegel.register.IndicatorView;
import nl.samenspiegel.register.Register;
import nl.samenspiegel.register.RegisterView;
import nl.samenspiegel.results.Published;
import nl.samenspiegel.results.ScaleResult;
import nl.samenspiegel.results.Telling;
import nl.samenspiegel.results.Wording;
import nl.samenspiegel.web.Page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Puts what people perceive of each effect beside what research says of it.
@Singleton
final class EffectStrips {

    private final Literature literature;
    private final EvidenceChange change;
    private final Register register;

    EffectStrips(Literature literature, EvidenceChange change, Register register) {
        this.literature = literature;
        this.change = change;
        this.register = register;
    }

    EffectsPage read(Published published, Telling telling, Page page) {
        Wording words = telling.words();
        List<EffectStrip> strips = new ArrayList<>();
        List<IndicatorView> counted = register.read(published.round(), page);
        for (ScaleResult result : published.listEffects()) {
            Scale scale = result.scale();
            String id = "effect-%d".formatted(strips.size() + 1);
            strips.add(
                    new EffectStrip(
                            id,
                            strips.size() + 1,
                            words.scale(scale.code()),
                            words.asks(scale.code()),
                            telling.figure(result, "figure-" + id),
                            counted(counted, scale),
                            card(published, scale, page),
                            words.talk(scale.code())));
        }
        return new EffectsPage(
                ResultsHead.of(published, page), change.tell(published, page), strips);
    }

    private static List<RegisterView> counted(List<IndicatorView> indicators, Scale scale) {
        return indicators.stream()
                .filter(indicator -> indicator.scale().equals(scale.code()))
                .flatMap(indicator -> indicator.entries().stream())
                .toList();
    }

    private @Nullable EffectCard card(Published published, Scale scale, Page page) {
        String effect = scale.use().evidence();
        return effect == null
                ? null
                : literature
                        .findEffectCard(published.instrument().edition().code(), effect, page)
                        .orElse(null);
    }
}
