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
import latchkey.desk.console.Failure;

/** Pins processes to some of the machine's processors, by {@code taskset}. */
public final class Affinity {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    private Affinity() {}

    /**
     * What a command begins with so that it runs on the first few processors only.
     *
     * @throws Failure of usage, if this system cannot pin or has fewer processors
     */
    public static List<String> prefix(int cores) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux") || !hasTaskset()) {
            throw Failure.usage("--cores needs Linux and its command taskset; leave the option out here.");
        }
        List<Integer> allowed = allowed();
        if (cores > allowed.size()) {
            throw Failure.usage("--cores " + cores + " is more than the " + allowed.size() + " processors there are.");
        }
        String list = allowed.stream().limit(cores).map(String::valueOf).collect(Collectors.joining(","));
        return List.of("taskset", "-c", list);
    }

    private static boolean hasTaskset() {
        String path = System.getenv("PATH");
        return path != null
                && Arrays.stream(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    }

    private static List<Integer> allowed() {
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
