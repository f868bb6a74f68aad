package nl.samenspiegel.catalog;

import java.util.List;

/// The files of one version of an instrument.
///
/// @param folder how messages name the folder, such as `instruments/voorwaardenscan/0.9`
/// @param code the instrument, as the folder says
/// @param version the version, as the folder says
/// @param instrument the file that says what is asked
/// @param texts the words, one file a language, by name
record EditionFiles(
        String folder, String code, String version, SourceFile instrument, List<SourceFile> texts) {

    EditionFiles {
        texts = List.copyOf(texts);
    }
}
