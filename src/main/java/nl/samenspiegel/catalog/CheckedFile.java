package nl.samenspiegel.catalog;

import org.jspecify.annotations.Nullable;

/// A file that was read once and held against its schema.
///
/// @param source the file
/// @param root its content; null if it cannot be read or does not fit its schema
/// @param problems what is wrong with it
record CheckedFile(SourceFile source, @Nullable Place root, Problems problems) {}
