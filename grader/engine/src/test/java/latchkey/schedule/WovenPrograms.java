package latchkey.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import latchkey.programs.Program;
import latchkey.programs.Programs;
import latchkey.weave.Engine;
import latchkey.weave.WeavingLoader;
import latchkey.weave.WovenClasses;

/** The small programs, woven as a learner's classes are, under an installed engine. */
final class WovenPrograms {
    private static final String PACKAGE = Programs.class.getPackageName() + ".";

    /** What finds the programs; it stays outside, so that it sees the annotations that it asks for. */
    private static final Set<String> OUTSIDE = Set.of("Program", "Programs", "Right", "Wrong", "package-info");

    /** What starts a program's threads and checks its result is no program's own. */
    private static final String OF_THE_CHECK = "Together";

    private final WovenClasses classes;

    private WovenPrograms(WovenClasses classes) {
        this.classes = classes;
    }

    /** Installs the engine and reads the programs. */
    static WovenPrograms read() {
        Engine.install();
        Map<String, byte[]> programs = new HashMap<>(NewerPrograms.classes());
        Map<String, byte[]> check = new HashMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString().replaceFirst("\\.class$", "");
                String outer = name.replaceFirst("\\$.*", "");
                if (!OUTSIDE.contains(outer)) {
                    (outer.equals(OF_THE_CHECK) ? check : programs).put(PACKAGE + name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WovenPrograms(new WovenClasses(programs, check));
    }

    private static Path folder() {
        URL self = Objects.requireNonNull(Programs.class.getResource("Programs.class"));
        try {
            return Objects.requireNonNull(Path.of(self.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where the programs lie: " + self, e);
        }
    }

    /** All programs, sorted by name, with statics of their own. */
    List<Program> fresh() {
        return Programs.all(
                new WeavingLoader(classes, WovenPrograms.class.getClassLoader()), NewerPrograms.topLevelClasses());
    }

    /** One of them, with statics of its own. */
    Program fresh(Program program) {
        ClassLoader loader = new WeavingLoader(classes, WovenPrograms.class.getClassLoader());
        Method method = program.method();
        try {
            Class<?> type = Class.forName(method.getDeclaringClass().getName(), false, loader);
            return new Program(program.name(), program.wrong(), type.getMethod(method.getName()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the program is gone: " + program, e);
        }
    }

    /** Runs a program once. */
    static RunResult run(Program program, Strategy strategy) {
        return Runs.run(body(program), strategy, Runs.Settings.DEFAULT);
    }

    /** What a run of the program does on its first thread. */
    static Runs.Body body(Program program) {
        return () -> {
            try {
                program.method().invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
    }

    /** The strategy with this number in a seed set. */
    static Strategy seeded(int set, int number) {
        return new SeededStrategy(set * 1_000_003L + number, SeededStrategy.Liberties.ALL);
    }
}
