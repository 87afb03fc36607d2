package latchkey.grading;

import java.nio.file.Path;

/**
 * Where one exercise lies in the kit.
 *
 * @param id its track and name, as in {@code locks/counter}
 * @param sources the folder a learner works in, with the brief
 * @param pristine the folder of the untouched skeleton
 * @param checkFile the source of its check
 * @param brief what its README.md says
 */
public record ExerciseFolder(String id, Path sources, Path pristine, Path checkFile, Brief brief) {
    private static final String CHECK = "Check.java";

    /** The package of all its classes: {@code locks.counter}. */
    public String packageName() {
        return id.replace('/', '.');
    }

    /** The binary name of its check: {@code locks.counter.CounterCheck}. */
    public String checkClassName() {
        return packageName() + "." + name().substring(0, name().length() - ".java".length());
    }

    /** The name of the file to work on: {@code Counter.java}. */
    public String mainFile() {
        return name().substring(0, name().length() - CHECK.length()) + ".java";
    }

    private String name() {
        return String.valueOf(checkFile.getFileName());
    }
}
