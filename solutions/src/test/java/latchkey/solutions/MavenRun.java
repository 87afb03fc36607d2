package latchkey.solutions;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import latchkey.schedule.Patience;

/**
 * One run of Maven as a learner starts it, offline and with the repository of the build that runs this test.
 *
 * @param exit the exit code
 * @param output everything that it printed, without colours
 */
record MavenRun(int exit, String output) {
    private static final long MOST_MILLIS = 6 * Patience.CHILD_MILLIS;

    /** The JDK that this machine has by default, where the build itself runs on another. */
    private static final String DEFAULT_JAVA_HOME = "LATCHKEY_DEFAULT_JAVA_HOME";

    /**
     * Runs Maven in this folder.
     *
     * @throws AssertionError if it does not end in time, with what it printed so far
     */
    static MavenRun in(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable(), "-B", "-o"));
        String repository = System.getProperty("localRepository", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("latchkey-maven", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        arrange(builder.environment());
        Process maven = builder.start();
        try {
            maven.getOutputStream().close();
            boolean ended = maven.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS);
            String output = Files.readString(printed, nativeCharset());
            if (!ended) {
                throw new AssertionError("Maven did not end in " + MOST_MILLIS + " ms:\n" + output);
            }
            return new MavenRun(maven.exitValue(), output);
        } finally {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
            Files.deleteIfExists(printed);
        }
    }

    private static void arrange(Map<String, String> environment) {
        environment.remove("MAVEN_BASEDIR");
        String home = environment.get(DEFAULT_JAVA_HOME);
        if (home != null && !home.isEmpty()) {
            environment.put("JAVA_HOME", home);
        }
    }

    private static String executable() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String script = windows ? "mvn.cmd" : "mvn";
        String home = System.getenv("MAVEN_HOME");
        return home == null || home.isEmpty()
                ? script
                : Path.of(home, "bin", script).toString();
    }

    private static Charset nativeCharset() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }

    /** The lines that are not empty. */
    List<String> lines() {
        return output.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The last of Latchkey's own summaries, which say how many exercises are done; empty if there is none. */
    String summary() {
        return lines().stream().filter(line -> line.startsWith("latchkey: ")).reduce("", (earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n" + output;
    }
}
