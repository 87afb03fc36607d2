package latchkey.schedule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import latchkey.programs.Program;
import latchkey.programs.Programs;
import latchkey.programs.Together;
import latchkey.weave.Engine;
import latchkey.weave.WeavingLoader;
import latchkey.weave.WovenClasses;

/** The small programs, woven as a learner's classes are, under an installed engine. */
public final class WovenPrograms {
    /** What starts a program's threads and checks its result is no program's own. */
    private static final String OF_THE_CHECK = Together.class.getName();

    private final WovenClasses classes;

    private WovenPrograms(WovenClasses classes) {
        this.classes = classes;
    }

    /** Installs the engine and reads the programs. */
    public static WovenPrograms read() {
        Engine.install();
        Map<Boolean, Map<String, byte[]>> files = Programs.classFiles().entrySet().stream()
                .collect(Collectors.partitioningBy(
                        file -> isOfTheCheck(file.getKey()), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<String, byte[]> programs = new HashMap<>(NewerPrograms.classes());
        programs.putAll(Objects.requireNonNull(files.get(false)));
        return new WovenPrograms(new WovenClasses(programs, Objects.requireNonNull(files.get(true))));
    }

    private static boolean isOfTheCheck(String name) {
        return name.equals(OF_THE_CHECK) || name.startsWith(OF_THE_CHECK + "$");
    }

    /** All programs, sorted by name, with statics of their own. */
    public List<Program> fresh() {
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
    public static Runs.Body body(Program program) {
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
