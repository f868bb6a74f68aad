package nl.samenspiegel.roster;

import org.jspecify.annotations.Nullable;

/// Name and address of a person as they should be; at least one of them is known.
record Correction(@Nullable String name, @Nullable String email) {}
