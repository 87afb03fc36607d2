package latchkey.desk.prove;

import latchkey.desk.judging.Answer;
import latchkey.grading.Corpus;

/**
 * One entry, judged in one run.
 *
 * @param entry the entry
 * @param run which run, from 1
 * @param answer what became of it
 */
record Judged(Corpus.Entry entry, int run, Answer answer) {
    /** How a verdict compares with what was expected. */
    enum Outcome {
        /** As expected. */
        EXPECTED,
        /** A wrong answer was accepted. */
        ESCAPED,
        /** A right answer was not accepted. */
        FALSE_ALARM,
        /** A wrong answer was rejected for another reason. */
        WRONG_DIAGNOSIS,
        /** There was no verdict, which is never expected. */
        INCONCLUSIVE
    }

    Outcome outcome() {
        if (answer.inconclusive()) {
            return Outcome.INCONCLUSIVE;
        }
        if (entry.expected().contains(answer.slug())) {
            return Outcome.EXPECTED;
        }
        if (answer.accepted()) {
            return Outcome.ESCAPED;
        }
        return entry.isAccepted() ? Outcome.FALSE_ALARM : Outcome.WRONG_DIAGNOSIS;
    }

    boolean asExpected() {
        return outcome() == Outcome.EXPECTED;
    }

    /** Whether a verdict was reached and it is not accepted. */
    boolean rejected() {
        return !answer.accepted() && !answer.inconclusive();
    }
}
