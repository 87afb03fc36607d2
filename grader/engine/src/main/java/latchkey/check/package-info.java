/**
 * What a check is written with.
 *
 * <p>A check is a class beside the exercise's package with methods marked {@link latchkey.check.Check}. Each calls
 * {@link latchkey.check.Schedules#forAll}, {@link latchkey.check.Submission#obeys} or {@link
 * latchkey.check.ChildProgram#run}. Everything here orders nothing between the learner's threads: a check's own log or gate
 * never hides a race.
 */
@NullMarked
package latchkey.check;

import org.jspecify.annotations.NullMarked;
