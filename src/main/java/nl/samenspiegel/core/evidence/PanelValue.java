package nl.samenspiegel.core.evidence;

/// Points at one size of one study.
///
/// @param study id of the study
/// @param from start of the link
/// @param to end of the link
/// @param index place in the sizes of that link, from 0
public record PanelValue(String study, String from, String to, int index) {}
