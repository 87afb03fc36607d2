package latchkey.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latchkey.desk.console.Json;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.Table.State;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} prints, in the layout of the {@code report.json} that {@code mvn test} leaves behind.
 *
 * @param schema the version of this layout
 * @param jdk the version of the JDK that judged
 * @param exercises one for each exercise that was judged
 * @param summary the sums
 */
record CheckJson(int schema, String jdk, List<Line> exercises, Summary summary) {
    /** One exercise; {@code verdict} is {@code accepted} or the slug of the first finding. */
    record Line(
            String id,
            String state,
            String verdict,
            int earned,
            int points,
            List<Fault> findings,
            long millis,
            int schedules) {}

    /** One finding; {@code diagnosis} is a slug, {@code place} is null where no line is to blame. */
    record Fault(
            String diagnosis,
            String check,
            String seen,
            String why,
            Map<String, String> facts,
            @Nullable Place place,
            @Nullable String token) {
        static Fault of(Finding finding) {
            return new Fault(
                    finding.diagnosis().slug(),
                    finding.check(),
                    finding.seen(),
                    finding.why(),
                    finding.facts(),
                    finding.place(),
                    finding.token());
        }
    }

    /** The sums, as in the table's last line. */
    record Summary(int done, int of, int earned, int points, int rejected, int notStarted, int inconclusive) {}

    static CheckJson of(CheckSheet sheet) {
        List<CheckSheet.Line> lines = sheet.lines();
        Summary summary = new Summary(
                count(lines, State.DONE),
                lines.size(),
                lines.stream().mapToInt(line -> line.report().earned()).sum(),
                lines.stream().mapToInt(line -> line.report().points()).sum(),
                count(lines, State.REJECTED),
                count(lines, State.NOT_STARTED),
                count(lines, State.INCONCLUSIVE));
        List<Line> exercises = lines.stream().map(CheckJson::line).toList();
        return new CheckJson(1, Runtime.version().toString(), exercises, summary);
    }

    /** Leaves it where {@code mvn test} would. */
    void write(Path kit) throws IOException {
        Path file = file(kit);
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("report.json.next");
        Files.writeString(draft, Json.pretty(this) + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the last run that judged this exercise found first, be it {@code mvn test} or {@code check}. */
    static Optional<Diagnosis> lastDiagnosis(Path kit, String exercise) {
        String text;
        try {
            text = Files.readString(file(kit));
        } catch (IOException e) {
            return Optional.empty();
        }
        return Json.read(text, CheckJson.class)
                .flatMap(report -> report.exercises().stream()
                        .filter(line -> line.id().equals(exercise))
                        .findFirst())
                .flatMap(line -> Diagnosis.of(line.verdict()));
    }

    private static Path file(Path kit) {
        return kit.resolve("exercises").resolve("target").resolve("latchkey").resolve("report.json");
    }

    private static Line line(CheckSheet.Line line) {
        return new Line(
                line.report().exercise(),
                line.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.report().verdict().slug(),
                line.report().earned(),
                line.report().points(),
                line.findings().stream().map(Fault::of).toList(),
                line.report().millis(),
                line.report().schedules());
    }

    private static int count(List<CheckSheet.Line> lines, State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
