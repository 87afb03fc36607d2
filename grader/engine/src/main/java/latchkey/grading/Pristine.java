package latchkey.grading;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** The skeleton as it is handed out, compiled. */
final class Pristine {
    private Pristine() {}

    static Map<String, byte[]> compile(ExerciseFolder exercise) {
        Submission skeleton = Submission.read(exercise, exercise.pristine());
        return switch (JavaCompilation.compile(skeleton.sources(), JavaCompilation.Options.plain())) {
            case JavaCompilation.Compiled compiled -> compiled.classes();
            case JavaCompilation.Failed failed ->
                throw new KitException("The skeleton of " + exercise.id() + " does not compile: " + failed.messages());
        };
    }

    /** Whether two compilations by the same compiler differ in nothing but names of files and numbers of lines. */
    static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(type -> Arrays.equals(
                                bare(type.getValue()), bare(Objects.requireNonNull(other.get(type.getKey())))));
    }

    private static byte[] bare(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }
}
