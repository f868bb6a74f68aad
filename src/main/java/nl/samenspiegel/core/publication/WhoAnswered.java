package nl.samenspiegel.core.publication;

/// Who answered within a perspective in two rounds: read it beside the changes, which may be
/// changes of who answered.
///
/// @param perspective its code
/// @param inBoth how many organisations sent a sheet in both rounds
/// @param earlier how many did in the earlier round, at least `inBoth`
/// @param later how many did in the later round, at least `inBoth`
public record WhoAnswered(
        String perspective, int inBoth, int earlier, int later, RoleShares roles) {}
