package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists what lies in folders, sorted by name. */
final class Folders {
    /** What file browsers leave behind. */
    private static final Set<String> DROPPINGS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private Folders() {}

    /** The folders in this folder, without links and hidden ones; none if it is not there. */
    static List<Path> in(Path folder) {
        return entries(folder).stream()
                .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                .filter(each -> !name(each).startsWith("."))
                .toList();
    }

    /** The Java sources in this folder itself; none if it is not there. */
    static List<Path> javaFiles(Path folder) {
        return entries(folder).stream().filter(Folders::isSource).toList();
    }

    /** Whether this is a Java source: a file, neither a link nor hidden. */
    static boolean isSource(Path file) {
        String name = name(file);
        return name.endsWith(".java") && !name.startsWith(".") && isFile(file);
    }

    /** Whether this is a file, and no link. */
    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Everything in this folder itself; nothing if it is not there. */
    static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(each -> !DROPPINGS.contains(name(each)))
                    .sorted(Comparator.comparing(Folders::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything below this folder that is no folder; nothing if it is not there. */
    static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !DROPPINGS.contains(name(each)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path. */
    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
