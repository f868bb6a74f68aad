package nl.samenspiegel.core.instrument;

/// The texts of one language as read from a file, not yet held against an instrument.
///
/// A text that the file does not have is the empty string; [InstrumentText#of] then names its path.
///
/// @param language two-letter code
/// @param title name of the instrument
/// @param purpose what the questionnaire is for
/// @param measures the words for what is measured
/// @param form the words for the people who answer and their pages
public record TextFile(
        String language, String title, Wording purpose, MeasureTexts measures, FormTexts form) {}
