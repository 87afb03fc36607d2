package latchkey.grading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import latchkey.grading.JavaCompilation.Options;
import org.jspecify.annotations.Nullable;

/** The files of one compilation after the other: classes are read from and written to memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
    private Map<String, byte[]> classes = Map.of();

    MemoryFiles(StandardJavaFileManager standard) {
        super(standard);
    }

    /** Forgets what was before. */
    void begin(Options options) throws IOException {
        written.clear();
        classes = options.classes();
        fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, options.classPath());
        fileManager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    }

    /** Lets go of the classes. */
    void end() {
        written.clear();
        classes = Map.of();
    }

    /** The classes that were written, by binary name. */
    Map<String, byte[]> written() {
        Map<String, byte[]> bytes = new HashMap<>();
        written.forEach((name, file) -> bytes.put(name, file.toByteArray()));
        return bytes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> standard = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return standard;
        }
        List<JavaFileObject> all = new ArrayList<>();
        classes.forEach((name, bytes) -> {
            if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                all.add(new ReadClass(name, bytes));
            }
        });
        standard.forEach(all::add);
        return all;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ReadClass read ? read.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one instanceof SimpleJavaFileObject || other instanceof SimpleJavaFileObject
                ? one.equals(other)
                : super.isSameFile(one, other);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return !(file instanceof SimpleJavaFileObject) && super.contains(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        return new WrittenClass(name, written);
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** A source, which the compiler calls by its path below the exercise. */
    static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public String getName() {
            return JavaCompilation.shortened(path);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ReadClass extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        ReadClass(String name, byte[] bytes) {
            super(uri(name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static final class WrittenClass extends SimpleJavaFileObject {
        private final String name;
        private final Map<String, ByteArrayOutputStream> written;

        WrittenClass(String name, Map<String, ByteArrayOutputStream> written) {
            super(uri(name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.written = written;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(name, bytes);
            return bytes;
        }
    }
}
