package nl.samenspiegel.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as the compiler reads it: a tree, not yet understood.
record JavaSource(CompilationUnitTree unit, SourcePositions positions) {

    /// Parses the files of the house under `folder`.
    static List<JavaSource> listIn(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = new ArrayList<JavaFileObject>();
            files.getJavaFileObjectsFromPaths(SourceTree.listFiles(folder, ".java"))
                    .forEach(sources::add);
            return parse(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaSource> parse(List<JavaFileObject> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, List.of("-proc:none"), null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<JavaSource>();
        try {
            task.parse().forEach(unit -> sources.add(new JavaSource(unit, positions)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sources);
    }

    /// The path of the file, for a message.
    String name() {
        return unit.getSourceFile().getName();
    }

    /// The package of the file, or nothing for the unnamed one.
    String packageName() {
        Tree name = unit.getPackageName();
        return name == null ? "" : name.toString();
    }

    /// The number of the line on which `tree` begins, from 1.
    long line(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /// The number of the line on which `tree` ends.
    long lastLine(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }

    /// Where `tree` stands, for a message.
    String place(Tree tree) {
        return "%s:%d".formatted(name(), line(tree));
    }

    String text() {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
