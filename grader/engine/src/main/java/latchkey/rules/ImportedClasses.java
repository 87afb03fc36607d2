package latchkey.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import latchkey.trace.Place;

/**
 * A submission as rules see it: ArchUnit's classes and the facts that ArchUnit does not import.
 *
 * <p>An importer that skips what it cannot read would let every rule pass or fail blindly. So an instance exists only
 * if every class of the submission, and every type of the JDK that it calls, was really imported.
 *
 * @param classes the classes as ArchUnit imports them; none of them is loaded
 * @param facts what their byte code says besides
 */
public record ImportedClasses(JavaClasses classes, BytecodeFacts facts) {

    private static final String RESOLUTION = "import.dependencyResolutionProcess.maxIterationsFor";

    /**
     * Imports a submission.
     *
     * @throws IllegalArgumentException if there is no class, or a class file is filed under another name than its own
     * @throws IllegalStateException if a class was not imported, as on a JDK that is newer than ArchUnit
     * @throws UncheckedIOException if the temporary folder for the import cannot be written
     */
    public static ImportedClasses of(CompiledClasses compiled) {
        if (compiled.byName().isEmpty()) {
            throw new IllegalArgumentException("a submission without a class has nothing to judge");
        }
        BytecodeFacts facts = BytecodeFacts.of(compiled);
        JavaClasses classes = ArchConfiguration.withThreadLocalScope(configuration -> {
            configure(configuration);
            return readFromFolder(compiled);
        });
        demandAll(compiled, classes);
        return new ImportedClasses(classes, facts);
    }

    /** Follows calls and supertypes into the JDK, and nothing else: rules need no more. */
    private static void configure(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(true);
        configuration.unsetClassResolver();
        configuration.setProperty(RESOLUTION + "AccessesToTypes", "1");
        configuration.setProperty(RESOLUTION + "Supertypes", "-1");
        for (String unused :
                new String[] {"MemberTypes", "EnclosingTypes", "AnnotationTypes", "GenericSignatureTypes"}) {
            configuration.setProperty(RESOLUTION + unused, "0");
        }
    }

    /** Imports from files that are numbered, as two class names may be one file name to a file system. */
    private static JavaClasses readFromFolder(CompiledClasses compiled) {
        try {
            Path folder = Files.createTempDirectory("latchkey-rules");
            try {
                int number = 0;
                for (byte[] classFile : compiled.byName().values()) {
                    Files.write(folder.resolve(number++ + ".class"), classFile);
                }
                return new ClassFileImporter().importPath(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out the classes of a submission for ArchUnit", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    static void demandAll(CompiledClasses compiled, JavaClasses classes) {
        for (String name : compiled.byName().keySet()) {
            if (!classes.contain(name)) {
                throw new IllegalStateException("ArchUnit did not import " + name + " of the submission: its class file"
                        + " is newer than ArchUnit can read, and rules must not judge blindly");
            }
        }
        for (JavaClass each : classes) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                JavaClass owner = access.getTargetOwner();
                if (owner.getName().startsWith("java.") && !owner.isArray() && !owner.isFullyImported()) {
                    throw new IllegalStateException("ArchUnit could not read " + owner.getName() + " of Java "
                            + Runtime.version().feature() + ", and rules must not judge blindly");
                }
            }
        }
    }

    /** Whether a class belongs to the submission, and not to the JDK or a library. */
    boolean contains(JavaClass type) {
        return classes.contain(type.getName());
    }

    /** The line of source from which something is accessed. */
    static Place placeOf(JavaAccess<?> access) {
        String file = access.getSourceCodeLocation().getSourceFileName();
        String type = file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
        String method =
                access.isDeclaredInLambda() ? "lambda" : access.getOrigin().getName();
        return new Place(type, method, access.getLineNumber());
    }
}
