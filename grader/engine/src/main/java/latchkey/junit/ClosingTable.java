package latchkey.junit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import latchkey.grading.JudgedExercise;
import latchkey.grading.RunReport;
import latchkey.grading.Table;
import latchkey.grading.Table.State;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Tells a learner how a run of the exercises went.
 *
 * <p>Of a rejected exercise it prints the message, as soon as those before it are judged; at the end what else went
 * wrong, a line each, among it which exercises could not be judged, and the table, unless nothing was judged. It also
 * writes {@code report.json}. It is silent about runs of other tests.
 */
public final class ClosingTable implements TestExecutionListener {
    private final Console console;
    private @Nullable Run run;

    /** Prints to the standard output. */
    public ClosingTable() {
        this(Console.standard());
    }

    ClosingTable(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        run = new Run(Session.current(), plan);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (run != null) {
            run.finished(test, result);
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    /** One test plan on its way. */
    private final class Run {
        private final Session session;
        /** The classes with checks whose exercises have not been told of yet, in the catalogue's order. */
        private final TreeMap<Integer, Set<String>> waiting = new TreeMap<>();

        private final Set<String> planned = new HashSet<>();
        private final Set<String> told = new HashSet<>();
        private final List<String> surprises = new ArrayList<>();
        private final boolean ours;

        Run(Session session, TestPlan plan) {
            this.session = session;
            List<TestIdentifier> tests = plan.getRoots().stream()
                    .flatMap(root -> Stream.concat(Stream.of(root), plan.getDescendants(root).stream()))
                    .toList();
            tests.forEach(test -> test.getSource().flatMap(Checks::checkClass).ifPresent(this::expect));
            ours = !planned.isEmpty() || session.settings().report() != null;
        }

        private void expect(Class<?> check) {
            String id = Checks.exerciseId(check);
            if (planned.add(id)) {
                waiting.computeIfAbsent(session.rank(check), rank -> new HashSet<>())
                        .add(id);
            }
        }

        void finished(TestIdentifier test, TestExecutionResult result) {
            if (!ours) {
                return;
            }
            if (result.getStatus() == Status.FAILED) {
                Throwable thrown = result.getThrowable().orElse(null);
                if (SelectionEngine.owns(test.getUniqueIdObject())) {
                    console.print(console.glyphs().failed() + " " + sentence(thrown));
                } else if (!(thrown instanceof PlainFailure)) {
                    surprises.add(test.getDisplayName() + ": " + sentence(thrown));
                }
            }
            tellWhatIsDue();
        }

        /** Tells of what is judged, up to the first exercise that is still to come. */
        private void tellWhatIsDue() {
            while (!waiting.isEmpty()) {
                Map.Entry<Integer, Set<String>> next = waiting.firstEntry();
                List<JudgedExercise> judged = session.judged(next.getValue());
                if (judged.size() < next.getValue().size()) {
                    return;
                }
                waiting.remove(next.getKey());
                judged.forEach(this::tell);
            }
        }

        private void tell(JudgedExercise judged) {
            if (told.add(judged.exercise().id())) {
                judged.message(1).ifPresent(message -> console.print(message.render(console.glyphs())));
            }
        }

        void close() {
            List<JudgedExercise> judged = session.judged(planned);
            judged.forEach(this::tell);
            List<String> last = new ArrayList<>(surprises);
            session.faults(planned).forEach(fault -> last.add(fault.exercise() + " is not judged: " + fault.problem()));
            if (!judged.isEmpty()) {
                write(judged).ifPresent(last::add);
            }
            last.replaceAll(
                    line -> console.glyphs().failed() + " " + console.glyphs().plain(line));
            long untouched = judged.stream()
                    .filter(one -> one.state() == State.NOT_STARTED)
                    .count();
            if (session.settings().strict() && untouched > 0) {
                last.add("Not started counts as failed here, since latchkey.strict is set.");
            }
            if (!last.isEmpty()) {
                console.print(String.join("\n", last));
            }
            if (!judged.isEmpty()) {
                console.print(Table.of(judged.stream().map(JudgedExercise::row).toList())
                        .render(console.glyphs()));
            }
        }

        private Optional<String> write(List<JudgedExercise> judged) {
            try {
                if (session.reportFile().isPresent()) {
                    RunReport.of(judged).write(session.reportFile().get());
                }
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of("The run's report could not be written: " + e.getMessage());
            }
        }
    }

    private static String sentence(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "failed";
        }
        String message = thrown.getMessage() == null ? "" : CheckOutcome.firstSentence(thrown.getMessage());
        if (thrown instanceof PlainFailure) {
            return message;
        }
        String type = thrown.getClass().getSimpleName();
        return message.isEmpty() ? type : type + ": " + message;
    }
}
