package nl.samenspiegel.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles planted offenders, which lie among the test resources as `*.java.txt` so that the build
/// does not meet them.
final class PlantedSources {

    private static final String ENDING = ".java.txt";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private PlantedSources() {}

    /// What the compiler said and where the classes lie.
    record Compiled(boolean accepted, List<Diagnostic<? extends JavaFileObject>> messages) {

        /// Lists the messages as text.
        List<String> texts() {
            return messages.stream().map(Object::toString).toList();
        }
    }

    /// Lists the sources in a folder of offenders.
    static List<JavaFileObject> listSources(String folder) {
        return SourceTree.listFiles(SourceTree.OFFENDERS.resolve(folder), ENDING).stream()
                .map(PlantedSources::source)
                .toList();
    }

    /// Compiles `sources` into `target` with `options`, on the class path of the tests.
    static Compiled compile(List<JavaFileObject> sources, Path target, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(messages, null, null)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(target)));
            boolean accepted =
                    compiler.getTask(null, files, messages, options, null, sources).call();
            return new Compiled(accepted, messages.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        String text = SourceTree.read(file);
        String name = file.getFileName().toString().replace(ENDING, "");
        Matcher statement = PACKAGE.matcher(text);
        String folder = statement.find() ? statement.group(1).replace('.', '/') + "/" : "";
        return new Source(URI.create("planted:///" + folder + name + ".java"), text);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(URI address, String text) {
            super(address, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
