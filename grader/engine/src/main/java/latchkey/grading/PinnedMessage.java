package latchkey.grading;

import java.util.List;
import java.util.Optional;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.trace.Glyphs;

/**
 * What a learner reads about a wrong answer, in the form that is kept beside the answer and compared.
 *
 * <p>It is the learner's message about the first finding alone, in signs of Unicode, before any hint was taken, without
 * the points. For a verdict the judging stops at the first finding; so what later checks would find or give must not be
 * part of the text.
 */
public final class PinnedMessage {
    private PinnedMessage() {}

    /** The text, each line ended by {@code \n}; nothing if the answer is accepted or could not be judged. */
    public static Optional<String> of(ExerciseFolder exercise, Verdict verdict) {
        return verdict instanceof Verdict.Inconclusive
                ? Optional.empty()
                : verdict.first().map(first -> text(exercise, first));
    }

    private static String text(ExerciseFolder exercise, Finding first) {
        int hints = exercise.brief().hintsFor(first.diagnosis()).size();
        Message message = Message.of(exercise.id(), 0, exercise.brief().points(), List.of(first), 1, hints);
        return message.renderWithoutPoints(Glyphs.UNICODE) + "\n";
    }
}
