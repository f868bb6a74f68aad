package nl.samenspiegel.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the tails: the longest files and methods, the longest lists of parameters, the deepest
/// nesting.
final class SourceShape extends TreeScanner<@Nullable Void, Integer> {

    static final int LINES_OF_A_FILE = 400;
    static final int LINES_OF_A_METHOD = 50;
    static final int PARAMETERS = 5;
    static final int NESTING = 3;

    private final JavaSource source;
    private final List<String> findings = new ArrayList<>();

    private SourceShape(JavaSource source) {
        this.source = source;
    }

    /// Lists what is too long, too wide or too deep in `source`.
    static List<String> listFindings(JavaSource source) {
        var shape = new SourceShape(source);
        shape.measureFile();
        shape.scan(source.unit(), 0);
        return List.copyOf(shape.findings);
    }

    private void measureFile() {
        long lines = source.text().lines().count();
        if (lines > LINES_OF_A_FILE) {
            findings.add("%s has %d lines".formatted(source.name(), lines));
        }
        int types = source.unit().getTypeDecls().size();
        if (types > 1) {
            findings.add("%s has %d top-level types".formatted(source.name(), types));
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Integer depth) {
        long lines = source.lastLine(method) - source.line(method) + 1;
        if (lines > LINES_OF_A_METHOD) {
            find(method, "%s has %d lines".formatted(method.getName(), lines));
        }
        int parameters = method.getParameters().size();
        if (parameters > PARAMETERS && !method.getName().contentEquals("<init>")) {
            find(method, "%s has %d parameters".formatted(method.getName(), parameters));
        }
        return super.visitMethod(method, 0);
    }

    @Override
    public @Nullable Void visitIf(IfTree choice, Integer depth) {
        int inside = deeper(choice, depth);
        scan(choice.getCondition(), depth);
        scan(choice.getThenStatement(), inside);
        boolean isChain = choice.getElseStatement() instanceof IfTree;
        return scan(choice.getElseStatement(), isChain ? depth : inside);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree loop, Integer depth) {
        return super.visitForLoop(loop, deeper(loop, depth));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, Integer depth) {
        return super.visitEnhancedForLoop(loop, deeper(loop, depth));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree loop, Integer depth) {
        return super.visitWhileLoop(loop, deeper(loop, depth));
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree loop, Integer depth) {
        return super.visitDoWhileLoop(loop, deeper(loop, depth));
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree choice, Integer depth) {
        return super.visitSwitch(choice, deeper(choice, depth));
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree choice, Integer depth) {
        return super.visitSwitchExpression(choice, deeper(choice, depth));
    }

    @Override
    public @Nullable Void visitCatch(CatchTree handler, Integer depth) {
        return super.visitCatch(handler, deeper(handler, depth));
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree guarded, Integer depth) {
        return super.visitSynchronized(guarded, deeper(guarded, depth));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, Integer depth) {
        boolean isBlock = lambda.getBodyKind() == LambdaExpressionTree.BodyKind.STATEMENT;
        return super.visitLambdaExpression(lambda, isBlock ? deeper(lambda, depth) : depth);
    }

    private int deeper(Tree tree, int depth) {
        if (depth == NESTING) {
            find(tree, "nested more than %d deep".formatted(NESTING));
        }
        return depth + 1;
    }

    private void find(Tree tree, String what) {
        findings.add("%s %s".formatted(source.place(tree), what));
    }
}
