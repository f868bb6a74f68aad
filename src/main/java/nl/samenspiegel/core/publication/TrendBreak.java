package nl.samenspiegel.core.publication;

/// Why two rounds are not compared.
public sealed interface TrendBreak {

    /// One of them asked a draft, which may have changed in between and may change again.
    ///
    /// @param version of the draft
    record Draft(String version) implements TrendBreak {}

    /// They asked different instruments.
    ///
    /// @param earlier code of the instrument of the earlier round
    /// @param later code of that of the later round
    record OtherInstrument(String earlier, String later) implements TrendBreak {}

    /// They asked different versions of an instrument.
    ///
    /// @param earlier version in the earlier round
    /// @param later version in the later round
    record OtherVersion(String earlier, String later) implements TrendBreak {}

    /// What they asked has the same name and version, but not the same content.
    ///
    /// @param version of both
    record OtherContent(String version) implements TrendBreak {}

    /// Something else counts as one within a perspective, such as a board in place of a site.
    ///
    /// @param earlier unit of the earlier round
    /// @param later unit of the later round
    record OtherUnit(String earlier, String later) implements TrendBreak {}
}
