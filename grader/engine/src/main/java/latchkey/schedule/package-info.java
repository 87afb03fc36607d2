/**
 * Controlled schedules: one thread runs at a time, and a seeded source says which one is next.
 *
 * <p>A {@link latchkey.schedule.Scheduler} serves one run. Everything in it is guarded by the turn: only the thread that
 * holds the turn touches it, and handing the turn over (a volatile write and an unpark) orders the accesses. What comes
 * from threads outside the run goes through one queue.
 */
@NullMarked
package latchkey.schedule;

import org.jspecify.annotations.NullMarked;
