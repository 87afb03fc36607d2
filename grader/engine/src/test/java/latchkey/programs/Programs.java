package latchkey.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every program of this package, without a list to keep in step.
 *
 * <p>A new program is a {@code public static void} method with {@link Right} or {@link Wrong} in any class here.
 */
public final class Programs {

    private static final String CLASS_FILE = ".class";

    /** What finds the programs is no part of them. */
    private static final Set<String> NO_PROGRAMS = Set.of("Program", "Programs", "Right", "Wrong", "package-info");

    private Programs() {}

    /** All programs of this folder, as {@link #all(ClassLoader, Collection)} has them. */
    public static List<Program> all(ClassLoader loader) {
        return all(loader, List.of());
    }

    /**
     * All programs, sorted by name, with their classes loaded by the given loader but not initialised.
     *
     * @param others names of top-level classes of this package whose class files lie elsewhere
     * @throws IllegalStateException if a program cannot be run as one, or two programs share a name
     */
    public static List<Program> all(ClassLoader loader, Collection<String> others) {
        List<Program> programs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String className : topLevelClasses(others)) {
            for (Method method : load(className, loader).getDeclaredMethods()) {
                program(method).ifPresent(program -> {
                    if (!names.add(program.name())) {
                        throw new IllegalStateException("two programs are called " + program.name());
                    }
                    programs.add(program);
                });
            }
        }
        programs.sort(Comparator.comparing(Program::name));
        return List.copyOf(programs);
    }

    /** The class files of the programs and of what they share, by binary name, for a loader that changes them. */
    public static Map<String, byte[]> classFiles() {
        Map<String, byte[]> classFiles = new HashMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString().replaceFirst("\\.class$", "");
                if (!NO_PROGRAMS.contains(name.replaceFirst("\\$.*", ""))) {
                    classFiles.put(Programs.class.getPackageName() + "." + name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classFiles;
    }

    // A weaving loader is child-first for the programs themselves, but must leave Right, Wrong, Program and Programs to
    // its parent. Otherwise the methods below would carry another Right than the one asked for here, and none be found.
    private static Optional<Program> program(Method method) {
        Right right = method.getAnnotation(Right.class);
        Wrong wrong = method.getAnnotation(Wrong.class);
        if (right == null && wrong == null) {
            return Optional.empty();
        }
        int modifiers = method.getModifiers();
        boolean runnable = Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers);
        if (!runnable || method.getParameterCount() > 0 || (right != null && wrong != null)) {
            throw new IllegalStateException(
                    "a program is public, static, without parameters, right or wrong: " + method);
        }
        String name =
                right != null ? right.value() : Objects.requireNonNull(wrong).value();
        return Optional.of(new Program(name, wrong != null, method));
    }

    private static Class<?> load(String className, ClassLoader loader) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the loader given cannot see " + className, e);
        }
    }

    private static List<String> topLevelClasses(Collection<String> others) {
        try (Stream<Path> files = Files.list(folder())) {
            Stream<String> here = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(CLASS_FILE) && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - CLASS_FILE.length()))
                    .map(simpleName -> Programs.class.getPackageName() + "." + simpleName);
            return Stream.concat(here, others.stream()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        URL self = Objects.requireNonNull(Programs.class.getResource("Programs" + CLASS_FILE));
        try {
            return Objects.requireNonNull(Path.of(self.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where the programs lie: " + self, e);
        }
    }
}
