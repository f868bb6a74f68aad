package nl.samenspiegel.core.instrument;

/// The words at the head of a page of the questionnaire.
///
/// @param heading does not give away the wished-for answer
/// @param introFormal one or two sentences, formal
/// @param introInformal the same, informal
public record PageText(String heading, String introFormal, String introInformal) {

    /// Returns the introduction in this form of address.
    public String intro(Address address) {
        return new Wording(introFormal, introInformal).in(address);
    }
}
