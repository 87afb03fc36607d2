package latchkey.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latchkey.desk.console.ExitCode;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.grading.CheckResult;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Table;
import latchkey.grading.Table.State;
import latchkey.trace.Glyphs;
import latchkey.trace.Lines;
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
        if (judged.size() == 1
                && judged.get(0).state() == State.DONE
                && !judged.get(0).report().checks().isEmpty()) {
            parts.add(tried(judged.get(0).report().checks(), glyphs));
            parts.add("");
        }
        parts.add(Table.of(judged.stream().map(JudgedExercise::row).toList()).render(glyphs));
        return String.join("\n", parts);
    }

    /** How much it took to accept it. */
    private static String tried(List<CheckResult> checks, Glyphs glyphs) {
        int widest = checks.stream()
                .mapToInt(each -> Lines.width(each.sentence()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (CheckResult each : checks) {
            lines.add(("  " + glyphs.passed() + " " + Lines.pad(each.sentence(), widest + 2) + howMany(each))
                    .stripTrailing());
        }
        if (checks.stream().anyMatch(CheckResult::all)) {
            lines.add(
                    "  All interleavings are a proof: there is no other order of the steps at which threads take turns.");
            lines.add("  (One such step: a field read or written, a lock, a call of java.util.concurrent.)");
        }
        return String.join("\n", lines);
    }

    private static String howMany(CheckResult check) {
        if (check.all()) {
            return check.schedules() == 1 ? "the only interleaving" : "all " + check.schedules() + " interleavings";
        }
        return switch (check.schedules()) {
            case 0 -> "";
            case 1 -> "1 schedule";
            default -> check.schedules() + " schedules";
        };
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
