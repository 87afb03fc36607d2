package latchkey.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latchkey.desk.console.ExitCode;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.diagnosis.Message;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Report;
import latchkey.grading.Table;
import latchkey.grading.Table.State;
import latchkey.grading.Verdict;
import latchkey.trace.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * What a learner reads about a row of judged exercises: a message for each that is wrong, and the table.
 *
 * @param lines one for each exercise
 */
record CheckSheet(List<Line> lines) {
    /**
     * One exercise.
     *
     * @param exercise where it lies
     * @param report how it was judged
     * @param file the file to work on, as the learner would open it
     * @param shown which hints have been shown
     */
    record Line(ExerciseFolder exercise, Report report, String file, HintLadders shown) {
        static Line of(ExerciseFolder exercise, Report report, Path from, HintLadders shown) {
            Path file = exercise.sources().resolve(exercise.mainFile()).toAbsolutePath();
            Path base = from.toAbsolutePath();
            String opened = (file.startsWith(base) ? base.relativize(file) : file).toString();
            return new Line(exercise, report, opened.replace('\\', '/'), shown);
        }

        State state() {
            return switch (report.verdict()) {
                case Verdict.Accepted accepted -> State.DONE;
                case Verdict.NotStarted notStarted -> State.NOT_STARTED;
                case Verdict.Inconclusive inconclusive -> State.INCONCLUSIVE;
                default -> State.REJECTED;
            };
        }

        /** The diagnosis with a ladder of its own that comes first; null where the one for all has to do. */
        @Nullable
        Diagnosis ladder() {
            return report.verdict()
                    .first()
                    .map(Finding::diagnosis)
                    .filter(exercise.brief().hintsByDiagnosis()::containsKey)
                    .orElse(null);
        }

        List<String> hints() {
            Diagnosis ladder = ladder();
            return ladder == null ? exercise.brief().hints() : exercise.brief().hintsFor(ladder);
        }

        int rung() {
            return shown.shown(exercise.id(), ladder()) + 1;
        }

        List<Finding> findings() {
            return switch (report.verdict()) {
                case Verdict.Rejected(List<Finding> findings) -> findings;
                case Verdict.ContractChanged(List<Finding> findings) -> findings;
                case Verdict.Refused(List<Finding> findings) -> findings;
                default -> report.verdict().first().stream().toList();
            };
        }
    }

    CheckSheet {
        lines = List.copyOf(lines);
    }

    /** What is wrong, exercise by exercise, and the table; joined by line feeds. */
    String render(Glyphs glyphs) {
        List<String> parts = new ArrayList<>();
        lines.stream().map(CheckSheet::message).flatMap(Optional::stream).forEach(message -> {
            parts.add(message.render(glyphs));
            parts.add("");
        });
        parts.add(table().render(glyphs));
        return String.join("\n", parts);
    }

    private static Optional<Message> message(Line line) {
        List<Finding> findings = line.findings();
        if (line.state() != State.REJECTED || findings.isEmpty()) {
            return Optional.empty();
        }
        Report report = line.report();
        int hints = line.hints().size();
        return Optional.of(
                Message.of(report.exercise(), report.earned(), report.points(), findings, line.rung(), hints));
    }

    private Table table() {
        return Table.of(lines.stream().map(CheckSheet::row).toList());
    }

    private static Table.Row row(Line line) {
        Report report = line.report();
        String note = switch (report.verdict()) {
            case Verdict.Inconclusive(String reason) -> reason;
            default ->
                line.state() == State.REJECTED
                        ? report.verdict()
                                .first()
                                .map(finding -> finding.diagnosis().title())
                                .orElse("")
                        : "";
        };
        return new Table.Row(report.exercise(), line.state(), report.earned(), report.points(), note, line.file());
    }

    /** 0 if all are right, or untouched and that is allowed; else 1. */
    int exitCode(boolean strict) {
        boolean good = lines.stream()
                .map(Line::state)
                .allMatch(state -> state == State.DONE || (state == State.NOT_STARTED && !strict));
        return good ? ExitCode.OK : ExitCode.REJECTED;
    }
}
