/// Tests of what is asked and of whom.
@NullMarked
package nl.samenspiegel.core.instrument;

import org.jspecify.annotations.NullMarked;
