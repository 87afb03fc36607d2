/** Happens-before: vector clocks per thread and synchronisation object, and the data races they reveal. */
@NullMarked
package latchkey.race;

import org.jspecify.annotations.NullMarked;
