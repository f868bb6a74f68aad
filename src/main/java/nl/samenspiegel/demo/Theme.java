package nl.samenspiegel.demo;

import nl.samenspiegel.core.instrument.Scale;

/// A scale that a group of people is asked, and where they stand on average.
///
/// @param mean in points of a format from 1 to 5
record Theme(Scale scale, double mean) {}
