package latchkey.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a bench is run; read from system properties.
 *
 * @param sample how many programs
 * @param tools which tools, by their names in lower case
 * @param engineArguments how a judging JVM of the engine starts
 * @param folder where the results go
 */
record Settings(int sample, Set<String> tools, String engineArguments, Path folder) {

    /** How many schedules the engine tries, as {@code latchkey.check.Schedules} does; as many invocations has Lincheck. */
    static final int SCHEDULES = 300;

    /** How many of the engine's schedules have one preemption. */
    static final int PREEMPTED = 120;

    /** How often a stress loop repeats a program, if it has the time. */
    static final int REPETITIONS = 300;

    /** How long a stress loop goes on; programs that wait in real time would take hours otherwise. */
    static final long STRESS_MILLIS = 2_000;

    /** How long one repetition may take before it counts as stuck. */
    static final long STUCK_MILLIS = 6_000;

    /** How long a tool may take for a program; Lincheck gives up by itself after a minute, which it calls a hang. */
    static final long VERDICT_MILLIS = 75_000;

    /** How long a tool may take to get ready. */
    static final long START_MILLIS = 120_000;

    /** How long jcstress may take for a test. */
    static final long MEMORY_MILLIS = 240_000;

    static Settings read() {
        String sample = System.getProperty("bench.sample", "40");
        String tools = System.getProperty("bench.tools", "engine,lincheck,stress,noise,jcstress");
        return new Settings(
                sample.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(sample),
                Arrays.stream(tools.split(",", -1)).map(String::strip).collect(Collectors.toSet()),
                System.getProperty("bench.engineArguments", ""),
                Path.of(System.getProperty("bench.folder", "target/bench")));
    }
}
