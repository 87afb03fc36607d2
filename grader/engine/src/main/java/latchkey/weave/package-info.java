/**
 * Puts the scheduler's hooks into the JDK and into learners' classes.
 *
 * <p>The real java.util.concurrent runs; a few of its choke points, and every shared access of woven classes, call the
 * engine when, and only when, the current thread belongs to a run.
 */
@NullMarked
package latchkey.weave;

import org.jspecify.annotations.NullMarked;
