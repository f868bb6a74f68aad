package nl.samenspiegel.dashboard;

import jakarta.inject.Singleton;

import nl.samenspiegel.core.instrument.Scale;
import nl.samenspiegel.literature.EffectCard;
import nl.samenspiegel.literature.Literature;
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

    EffectStrips(Literature literature, EvidenceChange change) {
        this.literature = literature;
        this.change = change;
    }

    EffectsPage read(Published published, Telling telling, Page page) {
        Wording words = telling.words();
        List<EffectStrip> strips = new ArrayList<>();
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
                            card(published, scale, page),
                            words.talk(scale.code())));
        }
        return new EffectsPage(
                ResultsHead.of(published, page), change.tell(published, page), strips);
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
