package latchkey.grading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.grading.Table.State;
import latchkey.weave.UnsupportedJdkException;
import org.jspecify.annotations.Nullable;

/**
 * An exercise and what came out, as a learner is told.
 *
 * @param exercise the exercise
 * @param file the file to work on, as a learner would open it
 * @param report the outcome
 * @param failure what went wrong inside Latchkey, if anything did
 */
public record JudgedExercise(
        ExerciseFolder exercise,
        String file,
        Report report,
        @Nullable Throwable failure) {

    /** An exercise that was judged; files are named from the base on. */
    public static JudgedExercise of(ExerciseFolder exercise, Path base, Report report) {
        return new JudgedExercise(exercise, file(exercise, base), report, null);
    }

    /**
     * Judges an exercise; where the judging itself fails, that is what comes out, and other exercises do not suffer.
     *
     * @throws UnsupportedJdkException if nothing can be judged in this JVM
     */
    public static JudgedExercise judge(ExerciseFolder exercise, Path base, Supplier<Report> judging) {
        try {
            return of(exercise, base, judging.get());
        } catch (UnsupportedJdkException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            String what = "Latchkey itself failed, and your answer is not to blame: "
                    + (e instanceof KitException ? e.getMessage() : e);
            return new JudgedExercise(exercise, file(exercise, base), crashed(exercise, what), e);
        }
    }

    private static String file(ExerciseFolder exercise, Path base) {
        Path file = exercise.sources().resolve(exercise.mainFile()).toAbsolutePath();
        Path from = base.toAbsolutePath();
        return (file.startsWith(from) ? from.relativize(file) : file).toString();
    }

    private static Report crashed(ExerciseFolder exercise, String what) {
        int points = exercise.brief().points();
        return new Report(exercise.id(), new Verdict.Crashed(what), List.of(), 0, points, 0, 0);
    }

    /** How far the learner has come. */
    public State state() {
        return State.of(report.verdict());
    }

    /** The exercise's line in the table. */
    public Table.Row row() {
        String note = switch (state()) {
            case DONE, NOT_STARTED -> "";
            case INCONCLUSIVE -> first().map(Finding::seen).orElse("");
            case REJECTED -> first().map(finding -> finding.diagnosis().title()).orElse("");
        };
        return new Table.Row(exercise.id(), state(), report.earned(), report.points(), note, file);
    }

    /**
     * What a learner reads about it, if it is rejected.
     *
     * @param rung the next rung of the hint ladder, from 1
     */
    public Optional<Message> message(int rung) {
        if (state() != State.REJECTED) {
            return Optional.empty();
        }
        return first().map(first -> Message.of(
                exercise.id(),
                report.earned(),
                report.points(),
                report.verdict().findings(),
                rung,
                exercise.brief().hintsFor(first.diagnosis()).size()));
    }

    private Optional<Finding> first() {
        return report.verdict().first();
    }
}
