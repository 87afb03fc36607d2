package latchkey.junit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import latchkey.diagnosis.Finding;
import latchkey.grading.Report;
import latchkey.grading.Table.State;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/** The facts of a run for programs: {@code report.json}, schema 1. */
record ReportFile(int schema, String jdk, List<Exercise> exercises, Summary summary) {

    /** One exercise; {@code verdict} is {@code accepted} or the slug of the first finding. */
    record Exercise(
            String id,
            String state,
            String verdict,
            int earned,
            int points,
            List<Found> findings,
            long millis,
            int schedules) {}

    /** One finding; {@code diagnosis} is a slug, {@code place} is null where no line is to blame. */
    record Found(
            String diagnosis,
            String check,
            String seen,
            String why,
            Map<String, String> facts,
            @Nullable Place place,
            @Nullable String token) {}

    /** The sums, as in the table's last line. */
    record Summary(int done, int of, int earned, int points, int rejected, int notStarted, int inconclusive) {}

    /** The report of these exercises. */
    static ReportFile of(List<Judged> judged) {
        return new ReportFile(
                1,
                Runtime.version().toString(),
                judged.stream().map(ReportFile::exercise).toList(),
                new Summary(
                        count(judged, State.DONE),
                        judged.size(),
                        judged.stream().mapToInt(one -> one.report().earned()).sum(),
                        judged.stream().mapToInt(one -> one.report().points()).sum(),
                        count(judged, State.REJECTED),
                        count(judged, State.NOT_STARTED),
                        count(judged, State.INCONCLUSIVE)));
    }

    /** Writes it, whole or not at all. */
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "report", ".tmp");
        try {
            Files.writeString(
                    draft,
                    new ObjectMapper()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(this)
                            + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Exercise exercise(Judged judged) {
        Report report = judged.report();
        return new Exercise(
                report.exercise(),
                judged.stateSlug(),
                report.verdict().slug(),
                report.earned(),
                report.points(),
                judged.findings().stream().map(ReportFile::found).toList(),
                report.millis(),
                report.schedules());
    }

    private static Found found(Finding finding) {
        return new Found(
                finding.diagnosis().slug(),
                finding.check(),
                finding.seen(),
                finding.why(),
                finding.facts(),
                finding.place(),
                finding.token());
    }

    private static int count(List<Judged> judged, State state) {
        return (int) judged.stream().filter(one -> one.state() == state).count();
    }
}
