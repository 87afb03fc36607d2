package latchkey.desk.judging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pins processes to some of the machine's processors, by {@code taskset}. */
final class Affinity {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private Affinity() {}

    /** What a command begins with so that it runs on these processors only. */
    static List<String> prefix(List<Integer> processors) {
        return List.of("taskset", "-c", processors.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** Whether this system can pin: it is Linux and has the command taskset. */
    static boolean canPin() {
        String path = System.getenv("PATH");
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")
                && path != null
                && Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    }

    /**
     * The numbers of the processors that this process may use.
     *
     * <p>No more than the JVM counts, which knows a container's share of the machine besides.
     */
    static List<Integer> allowed() {
        int counted = Runtime.getRuntime().availableProcessors();
        return listed().stream().limit(counted).toList();
    }

    private static List<Integer> listed() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(ALLOWED))
                    .findFirst()
                    .map(line -> numbers(line.substring(ALLOWED.length()).strip()))
                    .orElseGet(Affinity::counted);
        } catch (IOException e) {
            return counted();
        }
    }

    private static List<Integer> counted() {
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .boxed()
                .toList();
    }

    /** The numbers of a list such as {@code 0-2,5}. */
    static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(","))
                .flatMapToInt(part -> {
                    int dash = part.indexOf('-');
                    int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                    return IntStream.rangeClosed(first, dash < 0 ? first : Integer.parseInt(part.substring(dash + 1)));
                })
                .boxed()
                .toList();
    }
}
