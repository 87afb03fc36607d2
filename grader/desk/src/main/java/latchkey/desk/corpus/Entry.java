package latchkey.desk.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * One submission of a corpus.
 *
 * @param exercise the exercise's id
 * @param variant where it lies below the exercise, as in {@code rejected/lost-update/plain-int}
 * @param folder its folder
 * @param expected the slugs of which any may come first in its verdict; {@code accepted} alone if it is right
 */
public record Entry(String exercise, String variant, Path folder, List<String> expected) {
    /** The only slug that is expected of a right answer, and the name of the folder such answers lie in. */
    public static final String ACCEPTED = "accepted";

    /** The name of the folder in which wrong answers lie. */
    static final String REJECTED = "rejected";

    public Entry {
        expected = List.copyOf(expected);
    }

    /** Where it lies in the corpus. */
    public String path() {
        return exercise + "/" + variant;
    }

    /** Whether it is a right answer. */
    public boolean isRight() {
        return expected.contains(ACCEPTED);
    }
}
