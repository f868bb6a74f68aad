package nl.samenspiegel.handout;

/// What someone reads who opens an open link.
///
/// @param address where starting goes to
/// @param begun whether somebody began in this browser
public record GroupPage(Ask ask, String address, boolean begun) {}
