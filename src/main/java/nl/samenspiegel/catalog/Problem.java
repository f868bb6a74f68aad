package nl.samenspiegel.catalog;

/// Something that is wrong with a file, told to whoever wrote it.
///
/// @param file the name of the file
/// @param path where in the file, such as `scales[2].items[0].keying`; empty for the whole file
/// @param reason what is wrong there
record Problem(String file, String path, String reason) {

    @Override
    public String toString() {
        return path.isEmpty()
                ? "%s: %s".formatted(file, reason)
                : "%s: %s: %s".formatted(file, path, reason);
    }
}
