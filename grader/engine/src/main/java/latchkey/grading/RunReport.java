package latchkey.grading;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.Table.State;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a run for programs: {@code report.json}, which {@code mvn test} and {@code latchkey check} leave behind.
 *
 * @param schema the version of this layout
 * @param jdk the version of the JDK that judged
 * @param exercises one for each exercise that was judged
 * @param summary the sums
 */
public record RunReport(int schema, String jdk, List<Exercise> exercises, Summary summary) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One exercise; {@code verdict} is {@code accepted} or the slug of the first finding. */
    public record Exercise(
            String id,
            String state,
            String verdict,
            int earned,
            int points,
            List<Found> findings,
            List<Tried> checks,
            long millis,
            int schedules) {
        private static Exercise of(JudgedExercise judged) {
            Report report = judged.report();
            return new Exercise(
                    report.exercise(),
                    judged.state().slug(),
                    report.verdict().slug(),
                    report.earned(),
                    report.points(),
                    report.verdict().findings().stream().map(Found::of).toList(),
                    report.checks().stream().map(Tried::of).toList(),
                    report.millis(),
                    report.schedules());
        }
    }

    /**
     * What was tried for one check; {@code allInterleavings} says that there are no more than these schedules, at the grain of
     * scheduling points.
     */
    public record Tried(String check, int earned, int points, int schedules, boolean allInterleavings) {
        private static Tried of(CheckResult result) {
            return new Tried(result.sentence(), result.earned(), result.points(), result.schedules(), result.all());
        }
    }

    /** One finding; {@code diagnosis} is a slug, {@code place} is null where no line is to blame. */
    public record Found(
            String diagnosis,
            String check,
            String seen,
            String why,
            Map<String, String> facts,
            @Nullable Place place,
            @Nullable String token) {
        private static Found of(Finding finding) {
            return new Found(
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
    public record Summary(int done, int of, int earned, int points, int rejected, int notStarted, int inconclusive) {}

    /** The report of these exercises. */
    public static RunReport of(List<JudgedExercise> judged) {
        return new RunReport(
                1,
                Runtime.version().toString(),
                judged.stream().map(Exercise::of).toList(),
                new Summary(
                        count(judged, State.DONE),
                        judged.size(),
                        judged.stream().mapToInt(one -> one.report().earned()).sum(),
                        judged.stream().mapToInt(one -> one.report().points()).sum(),
                        count(judged, State.REJECTED),
                        count(judged, State.NOT_STARTED),
                        count(judged, State.INCONCLUSIVE)));
    }

    private static int count(List<JudgedExercise> judged, State state) {
        return (int) judged.stream().filter(one -> one.state() == state).count();
    }

    /** Where a kit's last run has left its report. */
    public static Path file(Kit kit) {
        return kit.root().resolve(Path.of("exercises", "target", "latchkey", "report.json"));
    }

    /** Writes it, whole or not at all. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "report", ".tmp");
        try {
            Files.writeString(draft, MAPPER.writeValueAsString(this) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What the last run that judged this exercise found first; nothing if there is no such run. */
    public static Optional<Diagnosis> lastDiagnosis(Kit kit, String exercise) {
        return read(file(kit))
                .flatMap(report -> report.exercises().stream()
                        .filter(each -> each.id().equals(exercise))
                        .findFirst())
                .flatMap(each -> Diagnosis.of(each.verdict()));
    }

    private static Optional<RunReport> read(Path file) {
        try {
            return Optional.ofNullable(MAPPER.readValue(Files.readString(file), RunReport.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
