package nl.samenspiegel.results;

import nl.samenspiegel.chart.KeyEntry;

import java.util.List;

/// The words around a drawing.
///
/// @param finding the heading
/// @param sub what is measured and in which unit
/// @param caption its sentences
record FigureText(String finding, String sub, List<KeyEntry> key, List<String> caption) {}
