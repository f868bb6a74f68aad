package nl.samenspiegel.core.disclosure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What became of choosing what is shown of one measure.
public sealed interface Choice<K> {

    /// What is shown passes both audits, together with what was public already.
    ///
    /// @param shown keys of the candidates that are shown, in the order of rank
    /// @param hidden keys of the others, in the same order
    record Kept<K>(Set<K> shown, Set<K> hidden) implements Choice<K> {

        public Kept {
            shown = Collections.unmodifiableSet(new LinkedHashSet<>(shown));
            hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        }
    }

    /// Nothing may be published of this measure, and nothing of the release it belongs to.
    record Refused<K>(Refusal reason) implements Choice<K> {}
}
