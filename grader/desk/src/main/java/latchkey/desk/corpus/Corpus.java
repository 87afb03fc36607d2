package latchkey.desk.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import latchkey.desk.console.Failure;

/**
 * Submissions whose folders say which verdict is expected of them.
 *
 * <p>They lie in {@code <track>/<exercise>/accepted/<variant>} and {@code <track>/<exercise>/rejected/<slug>/<variant>}.
 *
 * @param root the folder they lie in
 * @param entries the submissions, by path
 * @param skipped what lies there and is no submission, by path
 */
public record Corpus(Path root, List<Entry> entries, List<Skipped> skipped) {
    public Corpus {
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }

    /**
     * Reads a corpus from anywhere; whatever is no entry is skipped and listed.
     *
     * @param exercises the ids of all exercises there are
     * @param selected the ids of those whose entries are wanted
     */
    public static Corpus read(Path root, Set<String> exercises, Set<String> selected) {
        return new CorpusReader(root, exercises, selected, false).read();
    }

    /**
     * Reads the kit's own corpus, in which nothing may be stray.
     *
     * @throws Failure of the kit, if something is
     */
    public static Corpus readOwn(Path root, Set<String> exercises, Set<String> selected) {
        Corpus corpus = new CorpusReader(root, exercises, selected, true).read();
        if (!corpus.skipped.isEmpty()) {
            Skipped first = corpus.skipped.getFirst();
            int others = corpus.skipped.size() - 1;
            throw Failure.ofKit("In " + root.getFileName() + ", " + first.path() + " is no entry: " + first.reason()
                    + (others == 0 ? "." : " (and " + others + " more)."));
        }
        return corpus;
    }
}
