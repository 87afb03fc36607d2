package latchkey.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import latchkey.trace.Glyphs;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A run of some checks on the JUnit Platform, inside a test.
 *
 * @param results how each test ended, by class and method: {@code CounterCheck.loses_none}
 * @param printed what the learner reads
 */
record Rehearsal(Map<String, TestExecutionResult> results, String printed) {

    /** Runs the checks of these classes. */
    static Rehearsal of(Settings settings, Judging judging, Class<?>... checks) {
        return of(
                settings,
                judging,
                Stream.of(checks).map(check -> selectClass(check)).toList(),
                Map.of());
    }

    /** Runs what is selected, with these configuration parameters. */
    static Rehearsal of(
            Settings settings,
            Judging judging,
            List<? extends DiscoverySelector> selectors,
            Map<String, String> parameters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Results results = new Results(new TreeMap<>());
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new ClosingTable(new Console(() -> stream, Glyphs.ASCII)), results)
                .build();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameters(parameters)
                .build();
        Session.use(new Session(settings, judging));
        try {
            LauncherFactory.create(config).execute(request);
        } finally {
            Session.use(null);
        }
        return new Rehearsal(
                results.byName(), out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    TestExecutionResult.Status status(String test) {
        return result(test).getStatus();
    }

    String message(String test) {
        return String.valueOf(result(test).getThrowable().orElseThrow().getMessage());
    }

    TestExecutionResult result(String test) {
        TestExecutionResult result = results.get(test);
        if (result == null) {
            throw new AssertionError(test + " is not among " + results.keySet());
        }
        return result;
    }

    private record Results(Map<String, TestExecutionResult> byName) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                String parent =
                        test.getParentIdObject().orElseThrow().getLastSegment().getValue();
                String type = parent.substring(parent.lastIndexOf('.') + 1);
                synchronized (byName) { // tests that run in parallel end in parallel
                    byName.put(type + "." + test.getDisplayName().replace("()", ""), result);
                }
            }
        }
    }
}
