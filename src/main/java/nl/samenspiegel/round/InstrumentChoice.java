package nl.samenspiegel.round;

/// One instrument version to choose.
///
/// @param code how the choice is sent
/// @param label how it is shown
public record InstrumentChoice(String code, String label) {}
