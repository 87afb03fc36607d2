/** From a submission to its verdict: briefs, the pipeline that judges, and the table that closes a run. */
@NullMarked
package latchkey.grading;

import org.jspecify.annotations.NullMarked;
