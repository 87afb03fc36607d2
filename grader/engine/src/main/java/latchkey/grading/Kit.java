package latchkey.grading;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A checkout of Latchkey: where its exercises lie.
 *
 * <p>What exercises there are is found out from the folders at each call; nothing is listed anywhere.
 */
public final class Kit {
    private static final String BRIEF = "README.md";

    private final Path root;

    private Kit(Path root) {
        this.root = root;
    }

    /** The nearest folder, from this one upward, that is a kit. */
    public static Optional<Path> find(Path from) {
        for (Path at = from.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (isKit(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /**
     * The kit in this folder.
     *
     * @throws KitException if it is none
     */
    public static Kit at(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        if (!isKit(folder)) {
            throw new KitException(
                    "There is no Latchkey kit in " + folder + ": it needs a pom.xml, exercises/ and grader/.");
        }
        return new Kit(folder);
    }

    private static boolean isKit(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"))
                && Files.isDirectory(folder.resolve("exercises"))
                && Files.isDirectory(folder.resolve("grader"));
    }

    /** The folder that holds everything. */
    public Path root() {
        return root;
    }

    /** All exercises whose brief can be read, in the order in which a learner meets them. */
    public List<ExerciseFolder> exercises() {
        return readable(ids());
    }

    /**
     * What keeps exercises from being judged: a brief that cannot be read, a check that is missing.
     *
     * @param idsOrTracks what to look at; everything if empty
     * @throws KitException if one of them is unknown
     */
    public List<Problem> faults(List<String> idsOrTracks) {
        List<Problem> faults = new ArrayList<>();
        for (String id : idsOrTracks.isEmpty() ? ids() : meant(idsOrTracks)) {
            try {
                brief(id);
                if (!Folders.isFile(checkFile(id))) {
                    faults.add(new Problem(id, null, shown(checkFile(id)) + " is missing, the check of " + id + "."));
                }
            } catch (KitException e) {
                faults.add(new Problem(id, null, String.valueOf(e.getMessage())));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * The exercise with this id, if there is one.
     *
     * @throws KitException if its brief cannot be read
     */
    public Optional<ExerciseFolder> exercise(String id) {
        return ids().contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    /**
     * The exercises with these ids and all exercises of these tracks, each once, in the order in which a learner meets
     * them; without those whose brief cannot be read.
     *
     * @throws KitException if one of them is unknown, if none is named, or if no brief of theirs can be read
     */
    public List<ExerciseFolder> select(List<String> idsOrTracks) {
        Set<String> selected = meant(idsOrTracks);
        List<ExerciseFolder> readable = readable(selected);
        if (readable.isEmpty()) {
            brief(selected.iterator().next());
        }
        return readable;
    }

    private Set<String> meant(List<String> idsOrTracks) {
        List<String> ids = ids();
        Set<String> selected = new LinkedHashSet<>();
        for (String word : idsOrTracks) {
            String wanted = tidy(word);
            if (wanted.isEmpty()) {
                continue;
            }
            List<String> meant = ids.stream()
                    .filter(id -> id.equals(wanted) || track(id).equals(wanted))
                    .toList();
            if (meant.isEmpty()) {
                throw new KitException("There is no exercise " + wanted + "; " + advice(wanted));
            }
            selected.addAll(meant);
        }
        if (selected.isEmpty()) {
            throw new KitException("No exercise was named; see which there are: latchkey list");
        }
        return selected;
    }

    private String advice(String unknown) {
        Set<String> names = new LinkedHashSet<>(ids());
        ids().forEach(id -> names.add(track(id)));
        return Spelling.advice(unknown, names, "latchkey list");
    }

    private static String tidy(String word) {
        String path = word.strip().replace('\\', '/');
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String track(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    /** The folder below which the untouched skeletons lie. */
    Path pristine() {
        return root.resolve("exercises/src/pristine/java");
    }

    /** The folder below which learners work. */
    Path sources() {
        return root.resolve("exercises/src/main/java");
    }

    /** The folder below which the checks lie. */
    Path checks() {
        return root.resolve("exercises/src/test/java");
    }

    /** The ids of all exercises, sorted: whatever has a skeleton. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Path track : Folders.in(pristine())) {
            for (Path exercise : Folders.in(track)) {
                if (!Folders.javaFiles(exercise).isEmpty()) {
                    ids.add(track.getFileName() + "/" + exercise.getFileName());
                }
            }
        }
        return ids;
    }

    /** The brief of an exercise, read or not. */
    Brief brief(String id) {
        Path file = sources().resolve(id).resolve(BRIEF);
        String shown = shown(file);
        try {
            return Brief.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new KitException(shown + " is missing, the brief of " + id + ".", e);
        } catch (CharacterCodingException e) {
            throw new KitException(shown + " is not in UTF-8.", e);
        } catch (IllegalArgumentException e) {
            throw new KitException(shown + ", " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new KitException(shown + " cannot be read.", e);
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The check of an exercise: that of one of its files, the first one's if none has a check yet. */
    Path checkFile(String id) {
        List<Path> candidates = Folders.javaFiles(pristine().resolve(id)).stream()
                .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.java$", "Check.java"))
                .map(name -> checks().resolve(id).resolve(name))
                .toList();
        return candidates.stream().filter(Files::isRegularFile).findFirst().orElse(candidates.getFirst());
    }

    private ExerciseFolder read(String id) {
        return new ExerciseFolder(id, sources().resolve(id), pristine().resolve(id), checkFile(id), brief(id));
    }

    private List<ExerciseFolder> readable(Collection<String> ids) {
        List<ExerciseFolder> read = new ArrayList<>();
        for (String id : ids) {
            try {
                read.add(read(id));
            } catch (KitException e) {
                // One of the faults.
            }
        }
        read.sort(Comparator.comparingInt((ExerciseFolder each) -> each.brief().order())
                .thenComparing(ExerciseFolder::id));
        return List.copyOf(read);
    }
}
