package nl.samenspiegel.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds where `Exception` or `Throwable` is caught, and so perhaps swallowed.
final class CatchAll extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> ALL =
            Set.of("Exception", "Throwable", "java.lang.Exception", "java.lang.Throwable");

    private final JavaSource source;
    private final List<String> findings = new ArrayList<>();

    private CatchAll(JavaSource source) {
        this.source = source;
    }

    /// Lists the places in `source`.
    static List<String> listFindings(JavaSource source) {
        var catches = new CatchAll(source);
        catches.scan(source.unit(), null);
        return List.copyOf(catches.findings);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree handler, @Nullable Void nothing) {
        Tree type = handler.getParameter().getType();
        List<? extends Tree> types =
                type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        if (types.stream().anyMatch(caught -> ALL.contains(caught.toString()))) {
            findings.add(source.place(handler));
        }
        return super.visitCatch(handler, null);
    }
}
