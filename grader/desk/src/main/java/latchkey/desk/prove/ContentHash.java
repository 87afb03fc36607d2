package latchkey.desk.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A short name for some content: the same content has the same, other content another. */
final class ContentHash {
    private static final int LENGTH = 16;

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Adds a text. */
    ContentHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Adds the names and the contents of a file, or of the files below a folder; nothing if there is none. */
    ContentHash add(Path root, Predicate<Path> wanted) {
        if (!Files.exists(root)) {
            return add("");
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files =
                    walk.filter(Files::isRegularFile).filter(wanted).sorted().toList();
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                add(root.relativize(file).toString().replace('\\', '/') + ":" + bytes.length);
                digest.update(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
        return this;
    }

    /** The name, in hexadecimal digits; nothing can be added after it. */
    String name() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
