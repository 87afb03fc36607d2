/** What can be wrong with a submission: the closed vocabulary, findings, explanations and the learner's message. */
@NullMarked
package latchkey.diagnosis;

import org.jspecify.annotations.NullMarked;
