package nl.samenspiegel.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which message keys the code and the templates use.
///
/// A key is a literal like `round.list.title` whose first word is the name of a file of messages.
/// Keys that are put together while running are declared near their use by a comment `keys:
/// round.status.*`.
///
/// @param keys literal keys, each with a place where it is used
/// @param declared patterns in which `*` stands for anything
record KeyUses(List<Use> keys, Set<String> declared) {

    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w-]+)+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern DECLARATION = Pattern.compile("keys: ([\\w.*, -]+)");

    record Use(String key, String place) {}

    /// Looks through the sources and templates for keys of `features`.
    static KeyUses of(Set<String> features, List<JavaSource> sources, List<Template> templates) {
        var keys = new ArrayList<Use>();
        var declared = new TreeSet<String>();
        for (JavaSource source : sources) {
            Literals.listIn(source).forEach(l -> keys.add(new Use(l.text(), l.place())));
            declare(source.text(), declared);
        }
        for (Template template : templates) {
            QUOTED.matcher(template.code())
                    .results()
                    .map(found -> new Use(found.group(1), template.file().toString()))
                    .forEach(keys::add);
            declare(SourceTree.read(template.file()), declared);
        }
        keys.removeIf(use -> !isKey(use.key(), features));
        return new KeyUses(List.copyOf(keys), declared);
    }

    /// Lists the uses of keys that `messages` lacks.
    List<Use> listUnknown(Messages messages) {
        return keys.stream().filter(use -> !messages.texts().containsKey(use.key())).toList();
    }

    /// Lists the keys of `messages` that nobody uses, and the declarations that fit no key.
    List<String> listUnused(Messages messages) {
        var unused = new TreeSet<>(messages.texts().keySet());
        keys.forEach(use -> unused.remove(use.key()));
        var idle = new ArrayList<String>();
        for (String declaration : declared) {
            Pattern pattern = Pattern.compile(declaration.replace(".", "\\.").replace("*", ".*"));
            if (messages.texts().keySet().stream().noneMatch(pattern.asMatchPredicate())) {
                idle.add("keys: " + declaration);
            }
            unused.removeIf(pattern.asMatchPredicate());
        }
        idle.addAll(unused);
        return idle;
    }

    private static boolean isKey(String text, Set<String> features) {
        return KEY.matcher(text).matches()
                && features.contains(text.substring(0, text.indexOf('.')));
    }

    private static void declare(String text, Set<String> declared) {
        DECLARATION
                .matcher(text)
                .results()
                .flatMap(found -> Pattern.compile("[, ]+").splitAsStream(found.group(1).strip()))
                .filter(pattern -> pattern.contains(".") && pattern.contains("*"))
                .forEach(declared::add);
    }
}
