package nl.samenspiegel.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Collects the string literals of a source, each with whether it is meant for engineers only.
///
/// For engineers is what stands in an annotation, in a log line and in an exception.
final class Literals extends TreeScanner<@Nullable Void, Boolean> {

    private static final Pattern FAULT = Pattern.compile(".*(Exception|Error|Fault)");
    private static final Pattern LOG = Pattern.compile("(LOG|log|logger)\\..*");

    private final JavaSource source;
    private final List<Literal> literals = new ArrayList<>();

    private Literals(JavaSource source) {
        this.source = source;
    }

    /// @param place file and line
    /// @param forEngineers whether no reader of a page can ever see it
    record Literal(String text, String place, boolean forEngineers) {}

    /// Lists the literals of `source` in the order of the file.
    static List<Literal> listIn(JavaSource source) {
        var literals = new Literals(source);
        literals.scan(source.unit(), false);
        return List.copyOf(literals.literals);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Boolean forEngineers) {
        if (literal.getValue() instanceof String text) {
            literals.add(new Literal(text, source.place(literal), forEngineers));
        }
        return super.visitLiteral(literal, forEngineers);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, Boolean forEngineers) {
        return super.visitAnnotation(annotation, true);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree raising, Boolean forEngineers) {
        return super.visitThrow(raising, true);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, Boolean forEngineers) {
        boolean isFault = FAULT.matcher(made.getIdentifier().toString()).matches();
        return super.visitNewClass(made, forEngineers || isFault);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Boolean forEngineers) {
        boolean isLog = LOG.matcher(call.getMethodSelect().toString()).matches();
        return super.visitMethodInvocation(call, forEngineers || isLog);
    }
}
