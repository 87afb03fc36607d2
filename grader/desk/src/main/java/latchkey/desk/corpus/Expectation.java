package latchkey.desk.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latchkey.diagnosis.Diagnosis;

/**
 * What is expected of a wrong answer: the slug of its folder, or what the file EXPECT beside it says instead.
 *
 * <p>EXPECT lists slugs, one a line, any of which may come first; so it repeats the folder's.
 */
final class Expectation {
    static final String FILE = "EXPECT";

    private Expectation() {}

    /** Thrown where an entry does not say what is expected of it; its message is the reason in a few words. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1L;

        Unclear(String reason) {
            super(reason);
        }
    }

    static List<String> of(String slug, Path folder) throws Unclear, IOException {
        require(slug, "rejected/" + slug);
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of(slug);
        }
        List<String> expected = read(file);
        if (expected.isEmpty()) {
            throw new Unclear(FILE + " is empty");
        }
        for (String one : expected) {
            require(one, FILE);
        }
        return expected;
    }

    private static List<String> read(Path file) throws Unclear, IOException {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
        } catch (MalformedInputException e) {
            throw new Unclear(FILE + " is not UTF-8");
        }
    }

    private static void require(String slug, String where) throws Unclear {
        Optional<Diagnosis> diagnosis = Diagnosis.of(slug);
        if (diagnosis.isEmpty()) {
            throw new Unclear(where + ": no diagnosis is called '" + slug + "'");
        }
        if (diagnosis.get() == Diagnosis.INCONCLUSIVE) {
            throw new Unclear(where + ": nobody can expect 'inconclusive'");
        }
    }
}
