package nl.samenspiegel.core.evidence;

/// Whom a register indicator is about.
///
/// @param name such as `2015/16`
/// @param sector of education, or `all`
/// @param year in which the cohort or school year starts
public record Cohort(String name, String sector, int year) {}
