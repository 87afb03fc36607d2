package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * The compiled check of an exercise, and its methods in the order of the source.
 *
 * @param name the binary name of the check
 * @param classes it and its helpers, by binary name
 * @param methods the methods marked as checks
 */
record CheckClasses(String name, Map<String, byte[]> classes, List<CheckMethod> methods) {
    private static final String ASIDE = "$aside";
    private static final String CHECK = Type.getDescriptor(latchkey.check.Check.class);

    /**
     * Compiles the check against the skeleton; the class path is this JVM's own.
     *
     * @throws KitException if there is none, or if it does not compile
     */
    static CheckClasses of(ExerciseFolder exercise, Map<String, byte[]> skeleton) {
        if (!Folders.isFile(exercise.checkFile())) {
            throw new KitException("The check of " + exercise.id() + " is missing.");
        }
        JavaCompilation.Options options = JavaCompilation.Options.plain()
                .withClassPath(ClassPath.ofThisJvm())
                .withClasses(skeleton);
        return switch (JavaCompilation.compile(sources(exercise), options)) {
            case JavaCompilation.Failed failed ->
                throw new KitException("The check of " + exercise.id() + " does not compile: " + failed.messages());
            case JavaCompilation.Compiled compiled -> {
                String name = exercise.checkClassName();
                byte[] bytes = Objects.requireNonNull(compiled.classes().get(name), name);
                yield new CheckClasses(name, Map.copyOf(compiled.classes()), methods(bytes));
            }
        };
    }

    /** The same beside these classes of a submission: helpers that have the name of one of them stand aside under another. */
    CheckClasses beside(Set<String> submission) {
        Set<String> theirs = submission.stream().map(CheckClasses::outermost).collect(Collectors.toSet());
        Map<String, String> moved = new HashMap<>();
        for (String own : classes.keySet()) {
            String outermost = outermost(own);
            if (theirs.contains(outermost) && !outermost.equals(name)) {
                String aside = outermost + ASIDE + own.substring(outermost.length());
                moved.put(own.replace('.', '/'), aside.replace('.', '/'));
            }
        }
        return moved.isEmpty() ? this : new CheckClasses(name, moved(new SimpleRemapper(Opcodes.ASM9, moved)), methods);
    }

    private static String outermost(String binaryName) {
        int nested = binaryName.indexOf('$');
        return nested < 0 ? binaryName : binaryName.substring(0, nested);
    }

    private Map<String, byte[]> moved(Remapper names) {
        Map<String, byte[]> moved = new HashMap<>();
        for (byte[] bytes : classes.values()) {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(0);
            reader.accept(new ClassRemapper(writer, names), 0);
            moved.put(names.mapType(reader.getClassName()).replace('/', '.'), writer.toByteArray());
        }
        return moved;
    }

    private static Map<String, String> sources(ExerciseFolder exercise) {
        Path folder = Objects.requireNonNull(exercise.checkFile().getParent());
        Map<String, String> sources = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
            for (Path file : files) {
                sources.put(exercise.id() + "/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** A class file holds the methods in the order of the source, which reflection does not tell. */
    private static List<CheckMethod> methods(byte[] classFile) {
        List<CheckMethod> methods = new ArrayList<>();
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] thrown) {
                                return new CheckReader(name, methods);
                            }
                        },
                        ClassReader.SKIP_CODE);
        return List.copyOf(methods);
    }

    private static final class CheckReader extends MethodVisitor {
        private final String name;
        private final List<CheckMethod> into;

        CheckReader(String name, List<CheckMethod> into) {
            super(Opcodes.ASM9);
            this.name = name;
            this.into = into;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (!descriptor.equals(CHECK)) {
                return null;
            }
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(@Nullable String key, Object value) {
                    if (Objects.equals(key, "points")) {
                        into.add(new CheckMethod(name, (Integer) value));
                    }
                }
            };
        }
    }
}
