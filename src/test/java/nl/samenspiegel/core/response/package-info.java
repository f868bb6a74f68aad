/// Tests of what one person answered.
@NullMarked
package nl.samenspiegel.core.response;

import org.jspecify.annotations.NullMarked;
