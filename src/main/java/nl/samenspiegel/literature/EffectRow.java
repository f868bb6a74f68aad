package nl.samenspiegel.literature;

/// An effect in a list.
///
/// @param strength how strong the evidence is, in a few words
/// @param href the page of the effect
public record EffectRow(String name, String strength, String href) {}
