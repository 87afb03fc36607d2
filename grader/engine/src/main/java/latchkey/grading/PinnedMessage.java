package latchkey.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.trace.Glyphs;

/**
 * What a learner reads about a wrong answer, in the form that is kept beside the answer and compared.
 *
 * <p>It is the learner's message about the first finding alone, in signs of Unicode, before any hint was taken, without
 * the points. For a verdict the judging stops at the first finding; so what later checks would find or give must not be
 * part of the text.
 *
 * <p>Which schedule comes out shortest depends on the JDK's own steps. So the text is compared as a whole on one release,
 * {@link #JDK}, and on the others {@linkplain #withoutSwimlanes without the schedule}.
 */
public final class PinnedMessage {
    /** The feature release of the JDK on which the texts are written and compared as a whole. */
    public static final int JDK = 25;

    /** Where the lines of a schedule begin; everything that is said begins left of it. */
    private static final String SCHEDULE = " ".repeat(Message.STORY_INDENT);

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

    /** The lines of a text that say something in words: diagnosis, facts and hint. */
    public static String withoutSwimlanes(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(SCHEDULE))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
