package latchkey.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import latchkey.diagnosis.Diagnosis;

/**
 * Answers whose folders say what their verdict should be.
 *
 * <pre>
 * locks/counter/accepted/one-lock/Counter.java
 * locks/counter/rejected/lost-update/no-lock/Counter.java
 * locks/counter/rejected/lost-update/no-lock/EXPECT       optional: slugs, one a line, any of which may come first
 * locks/counter/rejected/lost-update/no-lock/MESSAGE      what the learner reads, see PinnedMessage
 * </pre>
 *
 * @param entries the answers, sorted by path
 * @param strays whatever is no answer, sorted by path
 */
public record Corpus(List<Entry> entries, List<Stray> strays) {
    private static final String ACCEPTED = "accepted";
    private static final String REJECTED = "rejected";
    private static final String EXPECT = "EXPECT";
    private static final String MESSAGE = "MESSAGE";
    private static final Set<String> BESIDE_REJECTED = Set.of(EXPECT, MESSAGE);
    /** Folders of the build, which are no tracks. */
    private static final Set<String> NO_TRACKS = Set.of("src", "target");

    /**
     * One answer.
     *
     * @param exercise the exercise's id
     * @param variant its path below the exercise, as in {@code rejected/lost-update/no-lock}
     * @param folder where its files lie
     * @param expected the slugs of which one has to come first; {@code accepted} alone for a right answer
     */
    public record Entry(String exercise, String variant, Path folder, List<String> expected) {
        public Entry {
            expected = List.copyOf(expected);
        }

        /** Whether it is a right answer. */
        public boolean isAccepted() {
            return expected.equals(List.of(ACCEPTED));
        }

        /** Whether it has still to be written, so that there is nothing to judge: see {@link Placeholder}. */
        public boolean isPlaceholder() {
            return Folders.javaFiles(folder).stream()
                    .anyMatch(file -> !Placeholder.in(file).isEmpty());
        }

        /** The file that holds what a learner reads about it, if it is a wrong answer and the file is there. */
        public Path messageFile() {
            return folder.resolve(MESSAGE);
        }
    }

    /**
     * What does not belong there.
     *
     * @param path the file or folder
     * @param reason why, as the end of a sentence that begins with the path
     */
    public record Stray(Path path, String reason) {}

    public Corpus {
        entries = List.copyOf(entries);
        strays = List.copyOf(strays);
    }

    /**
     * Reads what lies below a folder.
     *
     * @param folder holds one folder for each track
     * @param kit knows the exercises
     */
    public static Corpus read(Path folder, Kit kit) {
        Reader reader = new Reader(kit.ids());
        for (Path track : Folders.in(folder)) {
            if (!NO_TRACKS.contains(Folders.name(track))) {
                reader.readTrack(track);
            }
        }
        return new Corpus(reader.entries, reader.strays);
    }

    private static final class Reader {
        private final Collection<String> ids;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Stray> strays = new ArrayList<>();

        Reader(Collection<String> ids) {
            this.ids = ids;
        }

        void readTrack(Path track) {
            for (Path exercise : foldersIn(track, "a track holds exercises only")) {
                String id = Folders.name(track) + "/" + Folders.name(exercise);
                if (ids.contains(id)) {
                    readExercise(id, exercise);
                } else {
                    stray(exercise, "belongs to no exercise");
                }
            }
        }

        private void readExercise(String id, Path exercise) {
            for (Path kind : foldersIn(exercise, "an exercise's answers are in accepted/ and rejected/")) {
                switch (Folders.name(kind)) {
                    case ACCEPTED -> readVariants(id, ACCEPTED, kind);
                    case REJECTED -> {
                        for (Path slug : foldersIn(kind, "rejected/ holds a folder for each diagnosis")) {
                            if (Diagnosis.of(Folders.name(slug)).isPresent()) {
                                readVariants(id, REJECTED + "/" + Folders.name(slug), slug);
                            } else {
                                stray(slug, "is named after no diagnosis");
                            }
                        }
                    }
                    default -> stray(kind, "is neither accepted/ nor rejected/");
                }
            }
        }

        private void readVariants(String id, String kind, Path folder) {
            boolean accepted = kind.equals(ACCEPTED);
            for (Path variant : foldersIn(folder, "each answer has a folder of its own")) {
                for (Path file : Folders.entries(variant)) {
                    if (!Folders.isSource(file)
                            && !(Folders.isFile(file) && !accepted && BESIDE_REJECTED.contains(Folders.name(file)))) {
                        stray(file, "is no part of an answer");
                    }
                }
                Expectation expectation =
                        accepted ? new Expectation(List.of(ACCEPTED), "") : expectation(variant, Folders.name(folder));
                if (Folders.javaFiles(variant).isEmpty()) {
                    stray(variant, "holds no Java file");
                } else if (!expectation.wrong().isEmpty()) {
                    stray(variant.resolve(EXPECT), expectation.wrong());
                } else {
                    entries.add(new Entry(id, kind + "/" + Folders.name(variant), variant, expectation.slugs()));
                }
            }
        }

        /** What is expected of an answer, or what is wrong with the file that says so. */
        private record Expectation(List<String> slugs, String wrong) {}

        private static Expectation expectation(Path variant, String slug) {
            Path file = variant.resolve(EXPECT);
            if (!Folders.isFile(file)) {
                return new Expectation(List.of(slug), "");
            }
            try {
                List<String> slugs = Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                return new Expectation(slugs, wrong(slugs, slug));
            } catch (CharacterCodingException e) {
                return new Expectation(List.of(), "is not in UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String wrong(List<String> expected, String slug) {
            Optional<String> unknown = expected.stream()
                    .filter(each -> Diagnosis.of(each).isEmpty())
                    .findFirst();
            if (unknown.isPresent()) {
                return "names '" + unknown.get() + "', which is no diagnosis";
            }
            if (!expected.contains(slug)) {
                return "does not repeat its folder's " + slug;
            }
            return Set.copyOf(expected).size() == expected.size() ? "" : "names a diagnosis twice";
        }

        /** The folders in a folder; whatever else is there is stray. */
        private List<Path> foldersIn(Path folder, String rule) {
            List<Path> folders = Folders.in(folder);
            Folders.entries(folder).stream()
                    .filter(each -> !folders.contains(each))
                    .forEach(each -> stray(each, "is stray: " + rule));
            return folders;
        }

        private void stray(Path path, String reason) {
            strays.add(new Stray(path, reason));
        }
    }
}
