/// Demonstration: invented partnerships, their rounds and answers, and a start page that leads to
/// them. Only in the environment `local`, and only if it is not switched off.
///
/// Everything is drawn from a seed (`Invention`), from the instrument and from the lists under
/// `demo/` among the resources, and then done through the doors of the features with a stopped
/// clock (`Enactment`); there is no SQL here. Imports every door; nobody imports it. Owns the words
/// *sketch*, *wave* and *showcase*. Start with `Demonstration`.
@NullMarked
package nl.samenspiegel.demo;

import org.jspecify.annotations.NullMarked;
