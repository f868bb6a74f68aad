/// The guards of the house: rules about the sources, the schema, the routes and the texts, as
/// tests.
///
/// Each guard is a function from a part of the house to a list of findings. Its test asks twice: on
/// the house, where nothing may be found, and on a planted offender among the test resources, where
/// the finding must be made. Start with `HouseTest`: it holds the plan of the packages.
@NullMarked
package nl.samenspiegel.house;

import org.jspecify.annotations.NullMarked;
