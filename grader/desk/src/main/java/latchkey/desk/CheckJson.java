package latchkey.desk;

import java.util.List;
import java.util.Map;
import latchkey.diagnosis.Finding;
import latchkey.grading.Table.State;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} prints.
 *
 * @param schema the version of this layout
 * @param summary the sums
 * @param exercises one for each exercise that was judged
 */
record CheckJson(int schema, Summary summary, List<Line> exercises) {
    /**
     * The sums.
     *
     * @param done how many exercises are right
     * @param exercises how many were judged
     * @param earned the points earned
     * @param points the points there are
     * @param rejected how many are wrong
     * @param notStarted how many are untouched
     * @param inconclusive how many could not be judged
     */
    record Summary(
            long done, int exercises, int earned, int points, long rejected, long notStarted, long inconclusive) {}

    /**
     * One exercise.
     *
     * @param id its id
     * @param verdict {@code accepted}, or the slug of its first finding
     * @param earned the points earned
     * @param points the points there are
     * @param findings what is wrong, the one that explains the cause best first
     * @param millis how long it took
     */
    record Line(String id, String verdict, int earned, int points, List<Fault> findings, long millis) {}

    /**
     * One finding.
     *
     * @param diagnosis its slug
     * @param check the sentence of the check that found it
     * @param seen what was seen and what was expected
     * @param why why it happens
     * @param facts details
     * @param place where in the code, as in {@code Counter:14}
     * @param token what shows its schedule again
     */
    record Fault(
            String diagnosis,
            String check,
            String seen,
            String why,
            Map<String, String> facts,
            @Nullable String place,
            @Nullable String token) {
        static Fault of(Finding finding) {
            return new Fault(
                    finding.diagnosis().slug(),
                    finding.check(),
                    finding.seen(),
                    finding.why(),
                    finding.facts(),
                    finding.place() == null ? null : finding.place().toString(),
                    finding.token());
        }
    }

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
        return new CheckJson(1, summary, lines.stream().map(CheckJson::line).toList());
    }

    private static Line line(CheckSheet.Line line) {
        return new Line(
                line.report().exercise(),
                line.report().verdict().slug(),
                line.report().earned(),
                line.report().points(),
                line.findings().stream().map(Fault::of).toList(),
                line.report().millis());
    }

    private static long count(List<CheckSheet.Line> lines, State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
