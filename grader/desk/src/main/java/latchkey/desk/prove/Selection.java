package latchkey.desk.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import latchkey.desk.console.Failure;
import latchkey.grading.Corpus;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;

/**
 * The entries of a corpus that are to be judged.
 *
 * @param entries the entries of the chosen exercises, in the order in which a learner meets these
 * @param skipped what lies in the corpus and is no entry
 */
record Selection(List<Corpus.Entry> entries, List<Skipped> skipped) {
    /** The folder of the kit's own corpus. */
    static final String OWN = "solutions";

    Selection {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads the kit's own corpus, in which nothing may be stray; answers that are still to be written are left out.
     *
     * @throws Failure of usage if the kit has none, of the kit if something in it is no entry
     */
    static Selection ofOwn(Kit kit, List<ExerciseFolder> exercises) {
        Path root = kit.root().resolve(OWN);
        if (!Files.isDirectory(root)) {
            throw Failure.usage("This kit has no solutions; name a corpus: latchkey prove --corpus DIR");
        }
        Corpus corpus = Corpus.read(root, kit);
        if (!corpus.strays().isEmpty()) {
            Corpus.Stray first = corpus.strays().getFirst();
            int others = corpus.strays().size() - 1;
            throw Failure.ofKit(OWN + "/" + path(root, first.path()) + " " + first.reason()
                    + (others == 0 ? "." : ", and there are " + others + " more of this kind."));
        }
        List<Corpus.Entry> written = entries(corpus, exercises).stream()
                .filter(entry -> !entry.isPlaceholder())
                .toList();
        return new Selection(written, List.of());
    }

    /** Reads a corpus from elsewhere; whatever is no entry is skipped. */
    static Selection of(Path root, Kit kit, List<ExerciseFolder> exercises) {
        if (!Files.isDirectory(root)) {
            throw Failure.usage("There is no folder " + root + ".");
        }
        Corpus corpus = Corpus.read(root, kit);
        List<Skipped> skipped = new ArrayList<>(noTracks(root));
        corpus.strays().forEach(stray -> skipped.add(new Skipped(path(root, stray.path()), stray.reason())));
        skipped.sort(Comparator.comparing(Skipped::path));
        return new Selection(entries(corpus, exercises), skipped);
    }

    private static List<Corpus.Entry> entries(Corpus corpus, List<ExerciseFolder> exercises) {
        List<String> order = exercises.stream().map(ExerciseFolder::id).toList();
        return corpus.entries().stream()
                .filter(entry -> order.contains(entry.exercise()))
                .sorted(Comparator.comparingInt((Corpus.Entry entry) -> order.indexOf(entry.exercise()))
                        .thenComparing(Corpus.Entry::variant))
                .toList();
    }

    /** What the corpus leaves out of its first level without a word. */
    private static List<Skipped> noTracks(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            return children.map(child -> new Skipped(path(root, child), reason(child)))
                    .filter(skipped -> !skipped.reason().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
    }

    private static String reason(Path child) {
        String name = String.valueOf(child.getFileName());
        if (Files.isSymbolicLink(child)) {
            return "is a link";
        }
        if (!Files.isDirectory(child)) {
            return "is a file, not a track";
        }
        if (name.startsWith(".")) {
            return "is hidden";
        }
        return name.equals("src") || name.equals("target") ? "is no track" : "";
    }

    private static String path(Path root, Path path) {
        return root.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }
}
