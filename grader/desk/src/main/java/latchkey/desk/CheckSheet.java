package latchkey.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latchkey.desk.console.ExitCode;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Table;
import latchkey.grading.Table.State;
import latchkey.trace.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * What a learner reads about a row of judged exercises: a message for each that is wrong, and the table.
 *
 * @param judged one for each exercise; at least one
 * @param shown which hints have been shown
 */
record CheckSheet(List<JudgedExercise> judged, HintLadders shown) {
    /** Longer ones are in the run's report. */
    private static final int LONGEST_TOKEN = 500;

    CheckSheet {
        judged = List.copyOf(judged);
    }

    /** What is wrong, exercise by exercise, and the table; joined by line feeds. */
    String render(Glyphs glyphs) {
        List<String> parts = new ArrayList<>();
        for (JudgedExercise one : judged) {
            message(one).ifPresent(message -> {
                parts.add(message.render(glyphs));
                token(one).ifPresent(token -> parts.add("  step by step: latchkey replay " + token));
                parts.add("");
            });
        }
        parts.add(Table.of(judged.stream().map(JudgedExercise::row).toList()).render(glyphs));
        return String.join("\n", parts);
    }

    private Optional<Message> message(JudgedExercise one) {
        return one.message(shown.shown(one.exercise().id(), ladder(one)) + 1);
    }

    /** What shows the first finding's schedule again, if it can be copied from a line. */
    private static Optional<String> token(JudgedExercise one) {
        return one.report()
                .verdict()
                .first()
                .flatMap(finding -> Optional.ofNullable(finding.token()))
                .filter(token -> token.length() <= LONGEST_TOKEN);
    }

    /** The diagnosis with a ladder of its own that comes first; null where the one for all has to do. */
    private static @Nullable Diagnosis ladder(JudgedExercise one) {
        return one.report()
                .verdict()
                .first()
                .map(Finding::diagnosis)
                .filter(one.exercise().brief().hintsByDiagnosis()::containsKey)
                .orElse(null);
    }

    /** 3 if the kit itself failed; 0 if all are right, or untouched and that is allowed; else 1. */
    int exitCode(boolean strict) {
        if (judged.stream().anyMatch(one -> one.failure() != null)) {
            return ExitCode.KIT;
        }
        boolean good = judged.stream()
                .map(JudgedExercise::state)
                .allMatch(state -> state == State.DONE || (state == State.NOT_STARTED && !strict));
        return good ? ExitCode.OK : ExitCode.REJECTED;
    }
}
