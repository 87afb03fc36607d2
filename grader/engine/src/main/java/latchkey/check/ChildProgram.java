package latchkey.check;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.Patience;

/**
 * Runs a program of the check's, with the submission's classes as they are, in a JVM of its own.
 *
 * <p>The program is a nested class of the check with a main method; it reports through {@link ChildMain}.
 */
public final class ChildProgram {
    private static final long LOOK_MILLIS = 20;

    private final List<String> report;

    private ChildProgram(List<String> report) {
        this.report = report;
    }

    /** Runs the program to its end, or until it has shown that it has none. */
    public static ChildProgram run(Class<?> program) {
        CheckSession session = CheckSession.current();
        if (session.skips()) {
            throw new IllegalStateException("a child program has a check method of its own");
        }
        try {
            Path folder = Files.createTempDirectory("latchkey-child");
            try {
                return run(session, program, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            session.endUnknown("the grader was interrupted");
            throw new IllegalStateException(e);
        }
    }

    private static ChildProgram run(CheckSession session, Class<?> program, Path folder)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> entry : session.subject().plain().entrySet()) {
            Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        Path report = folder.resolve("report.txt");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath,
                        ChildMain.class.getName(),
                        program.getName(),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return watch(session, process, report);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static ChildProgram watch(CheckSession session, Process process, Path report)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + Patience.CHILD_MILLIS * 1_000_000;
        boolean ended = false;
        while (!ended) {
            ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            List<String> lines = Files.exists(report) ? Files.readAllLines(report) : List.of();
            if (!ended && System.nanoTime() > until) {
                // the limit alone says nothing; with the fact that was read inside, it does
                if (keptAlive(lines)) {
                    return new ChildProgram(lines);
                }
                session.endUnknown("a child program was not over in time");
            }
        }
        List<String> lines = new ArrayList<>(Files.exists(report) ? Files.readAllLines(report) : List.of());
        lines.add("exit " + process.exitValue());
        return new ChildProgram(lines);
    }

    private static boolean keptAlive(List<String> lines) {
        return !lines.isEmpty()
                && lines.get(lines.size() - 1).startsWith(ChildMain.GOES_ON)
                && !lines.get(lines.size() - 1).equals(ChildMain.GOES_ON + List.of());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether the program came to its end by itself. */
    public boolean exited() {
        return report.stream().anyMatch(line -> line.startsWith("exit "));
    }

    /** Whether the program wrote this line into its report. */
    public boolean told(String line) {
        return report.contains(line);
    }

    /** Everything the program wrote, line by line. */
    public List<String> report() {
        return List.copyOf(report);
    }

    /** Ends the check with a finding unless the condition holds. */
    public ChildProgram expect(boolean condition, Diagnosis otherwise, String seen) {
        if (!condition) {
            CheckSession.current().fail(otherwise, seen);
        }
        return this;
    }
}
