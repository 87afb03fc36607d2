package latchkey.junit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Report;
import latchkey.grading.Table;
import latchkey.grading.Table.State;
import latchkey.grading.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An exercise and what came out.
 *
 * @param exercise the exercise
 * @param file the file to work on, as a learner would open it from the kit's folder
 * @param report the outcome
 * @param failure what went wrong inside Latchkey, if anything did
 */
record Judged(
        ExerciseFolder exercise,
        String file,
        Report report,
        @Nullable Throwable failure) {

    /** What was found, the first one first; empty for an accepted exercise. */
    List<Finding> findings() {
        return switch (report.verdict()) {
            case Verdict.Accepted() -> List.of();
            case Verdict.Rejected(List<Finding> findings) -> findings;
            case Verdict.NotStarted(Finding first) -> List.of(first);
            case Verdict.DoesNotCompile(Finding finding) -> List.of(finding);
            case Verdict.ContractChanged(List<Finding> findings) -> findings;
            case Verdict.Inconclusive(String reason) -> List.of(Finding.of(Diagnosis.INCONCLUSIVE, reason, null));
            case Verdict.Refused(List<Finding> findings) -> findings;
            case Verdict.Crashed(String what) -> List.of(Finding.of(Diagnosis.CRASHED, what, null));
        };
    }

    /** How far the learner has come. */
    State state() {
        return switch (report.verdict()) {
            case Verdict.Accepted() -> State.DONE;
            case Verdict.NotStarted(Finding first) -> State.NOT_STARTED;
            case Verdict.Inconclusive(String reason) -> State.INCONCLUSIVE;
            case Verdict.Rejected(List<Finding> findings) -> State.REJECTED;
            case Verdict.DoesNotCompile(Finding finding) -> State.REJECTED;
            case Verdict.ContractChanged(List<Finding> findings) -> State.REJECTED;
            case Verdict.Refused(List<Finding> findings) -> State.REJECTED;
            case Verdict.Crashed(String what) -> State.REJECTED;
        };
    }

    /** The state as programs read it: {@code done}, {@code rejected}, {@code not-started} or {@code inconclusive}. */
    String stateSlug() {
        return state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exercise's line in the table. */
    Table.Row row() {
        String note = switch (report.verdict()) {
            case Verdict.Accepted() -> "";
            case Verdict.NotStarted(Finding first) -> "";
            case Verdict.Inconclusive(String reason) -> reason;
            default ->
                findings().stream()
                        .findFirst()
                        .map(finding -> finding.diagnosis().title())
                        .orElse("");
        };
        return new Table.Row(exercise.id(), state(), report.earned(), report.points(), note, file);
    }

    /** What a learner reads about it, if it is rejected. */
    Optional<Message> message() {
        List<Finding> findings = findings();
        if (state() != State.REJECTED || findings.isEmpty()) {
            return Optional.empty();
        }
        int hints = exercise.brief().hintsFor(findings.getFirst().diagnosis()).size();
        return Optional.of(Message.of(exercise.id(), report.earned(), report.points(), findings, 1, hints));
    }
}
