package latchkey.desk.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import latchkey.desk.corpus.Expectation.Unclear;

/** Walks a corpus level by level: track, exercise, accepted or rejected, slug, variant. */
final class CorpusReader {
    /** What lies in the kit's own corpus beside the tracks. */
    private static final Set<String> NO_TRACKS = Set.of("src", "target", "pom.xml");

    /** What operating systems leave behind in folders that somebody has looked at. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final String MESSAGE = "MESSAGE";

    private final Path root;
    private final Set<String> exercises;
    private final Set<String> selected;
    private final boolean own;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    CorpusReader(Path root, Set<String> exercises, Set<String> selected, boolean own) {
        this.root = root;
        this.exercises = exercises;
        this.selected = selected;
        this.own = own;
    }

    private interface Step {
        void into(Path folder) throws IOException;
    }

    Corpus read() {
        try {
            for (Path track : children(root)) {
                if (!own || !NO_TRACKS.contains(name(track))) {
                    enter(track, "no track", this::readTrack);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
        return new Corpus(root, entries, skipped);
    }

    private void readTrack(Path track) throws IOException {
        for (Path exercise : children(track)) {
            enter(exercise, "no exercise", this::readExercise);
        }
    }

    private void readExercise(Path folder) throws IOException {
        String id = path(folder);
        if (!exercises.contains(id)) {
            skip(folder, "there is no such exercise");
        } else if (selected.contains(id)) {
            for (Path child : children(folder)) {
                switch (name(child)) {
                    case Entry.ACCEPTED -> enter(child, "a file", accepted -> readAccepted(id, accepted));
                    case Entry.REJECTED -> enter(child, "a file", rejected -> readRejected(id, rejected));
                    default -> skip(child, "neither accepted nor rejected");
                }
            }
        }
    }

    private void readAccepted(String exercise, Path accepted) throws IOException {
        for (Path variant : children(accepted)) {
            enter(variant, "no variant's folder", folder -> {
                if (Files.exists(folder.resolve(Expectation.FILE))) {
                    skip(folder, "an accepted variant has no " + Expectation.FILE);
                } else {
                    add(exercise, folder, List.of(Entry.ACCEPTED));
                }
            });
        }
    }

    private void readRejected(String exercise, Path rejected) throws IOException {
        for (Path slug : children(rejected)) {
            enter(slug, "no diagnosis", folder -> readSlug(exercise, folder));
        }
    }

    private void readSlug(String exercise, Path slug) throws IOException {
        for (Path variant : children(slug)) {
            enter(variant, "no variant's folder", folder -> {
                try {
                    List<String> expected = Expectation.of(name(slug), folder);
                    if (own && !expected.contains(name(slug))) {
                        skip(folder, Expectation.FILE + " does not repeat '" + name(slug) + "'");
                    } else {
                        add(exercise, folder, expected);
                    }
                } catch (Unclear e) {
                    skip(folder, String.valueOf(e.getMessage()));
                }
            });
        }
    }

    private void add(String exercise, Path folder, List<String> expected) throws IOException {
        boolean sources = false;
        for (Path file : children(folder)) {
            if (Files.isRegularFile(file) && name(file).endsWith(".java")) {
                sources = true;
            } else if (!Files.isRegularFile(file) || !Set.of(Expectation.FILE, MESSAGE).contains(name(file))) {
                skip(file, "no source file");
            }
        }
        if (sources) {
            String variant = path(folder).substring(exercise.length() + 1);
            entries.add(new Entry(exercise, variant, folder, expected));
        } else {
            skip(folder, "no source file in it");
        }
    }

    private void enter(Path folder, String otherwise, Step step) throws IOException {
        if (!Files.isDirectory(folder)) {
            skip(folder, otherwise);
        } else if (name(folder).startsWith(".")) {
            skip(folder, "a hidden folder");
        } else {
            step.into(folder);
        }
    }

    private void skip(Path path, String reason) {
        skipped.add(new Skipped(path(path), reason));
    }

    private String path(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(path -> !LITTER.contains(name(path))).sorted().toList();
        }
    }
}
