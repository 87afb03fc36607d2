package latchkey.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import latchkey.schedule.Patience;

/**
 * One run of the command {@code latchkey}, as an author starts it, on the JDK that runs this test.
 *
 * @param exit the exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record DeskRun(int exit, String out, String err) {
    private static final long MOST_MILLIS = 60 * Patience.CHILD_MILLIS;
    private static final Path JAR = Path.of("grader", "desk", "target", "latchkey.jar");

    /**
     * Runs the command of this checkout with this kit.
     *
     * @throws AssertionError if it does not end in time, with what it said so far
     */
    static DeskRun with(Path kit, String subcommand, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                ThisKit.root().resolve(JAR).toString(),
                subcommand,
                "--kit",
                kit.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("latchkey-out", ".txt");
        Path err = Files.createTempFile("latchkey-err", ".txt");
        Process desk = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            desk.getOutputStream().close();
            if (!desk.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        subcommand + " did not end in " + MOST_MILLIS + " ms:\n" + Files.readString(err));
            }
            return new DeskRun(desk.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            desk.descendants().forEach(ProcessHandle::destroyForcibly);
            desk.destroyForcibly();
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }
}
