/** Judging in JVMs of their own, so that a crashed, hung or leaking one costs only the submission at work. */
@NullMarked
package latchkey.desk.judging;

import org.jspecify.annotations.NullMarked;
