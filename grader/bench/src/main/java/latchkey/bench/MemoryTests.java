package latchkey.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import latchkey.programs.Program;
import org.openjdk.jcstress.Main;

/** The jcstress tests that mirror small programs; each is run by a process of jcstress's own, in its quick mode. */
final class MemoryTests {
    private static final String FORBIDDEN = "Observed forbidden state";
    private static final String FOLDER = "memory";

    private final Map<String, Class<?>> tests;

    private MemoryTests(Map<String, Class<?>> tests) {
        this.tests = tests;
    }

    /** Finds the tests by their annotation {@link Mirrors}. */
    static MemoryTests find() {
        Map<String, Class<?>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("\\w+\\.class"))
                    .map(file -> type(file.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(Mirrors.class))
                    .forEach(type -> tests.put(type.getAnnotation(Mirrors.class).value(), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MemoryTests(tests);
    }

    private static Class<?> type(String simpleName) {
        try {
            String name = MemoryTests.class.getPackageName() + "." + FOLDER + "." + simpleName;
            return Class.forName(name, false, MemoryTests.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        URL self = Objects.requireNonNull(MemoryTests.class.getResource("MemoryTests.class"));
        try {
            return Path.of(self.toURI()).resolveSibling(FOLDER);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where the tests lie: " + self, e);
        }
    }

    /** The programs among these that have a test. */
    List<Program> mirrored(List<Program> programs) {
        List<Program> mirrored = programs.stream()
                .filter(program -> tests.containsKey(program.name()))
                .toList();
        if (mirrored.size() != tests.size()) {
            throw new IllegalStateException("a test mirrors a program that does not exist; there are " + mirrored);
        }
        return mirrored;
    }

    /** Runs the tests of these programs. */
    List<Ruling> judge(List<Program> programs, Settings settings, Progress progress)
            throws IOException, InterruptedException {
        Files.createDirectories(settings.folder());
        List<Ruling> rulings = new ArrayList<>();
        for (Program program : programs) {
            Ruling ruling = judge(program, settings.folder());
            rulings.add(ruling);
            progress.ruled("jcstress", ruling);
        }
        return rulings;
    }

    private Ruling judge(Program program, Path folder) throws IOException, InterruptedException {
        String test = Objects.requireNonNull(tests.get(program.name())).getName();
        Path log = folder.resolve("jcstress-" + program.name() + ".txt");
        long start = System.nanoTime();
        List<String> arguments = List.of("-m", "quick", "-t", test + "$", "-r", "jcstress-" + program.name());
        Process process = new ProcessBuilder(Jvm.running(Main.class, List.of(), arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean inTime = process.waitFor(Settings.MEMORY_MILLIS, TimeUnit.MILLISECONDS);
        if (!inTime) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<String> forbidden = Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains(FORBIDDEN))
                .toList();
        Verdict verdict = !inTime
                ? Verdict.OUT_OF_TIME
                : !forbidden.isEmpty()
                        ? Verdict.REJECTED
                        : process.exitValue() == 0 ? Verdict.ACCEPTED : Verdict.UNSUPPORTED;
        String reason = forbidden.isEmpty() ? "" : "forbidden in " + forbidden.size() + " configurations";
        return new Ruling(program.name(), program.wrong(), verdict, time, reason);
    }
}
