package latchkey.desk.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import latchkey.desk.judging.Answer;
import latchkey.desk.judging.Examiner;
import latchkey.grading.Corpus;

/** Entries and examiners made up for a test. */
final class Fixture {
    private Fixture() {}

    static Corpus.Entry entry(Path root, String variant, String... expected) throws IOException {
        Path folder = Files.createDirectories(root.resolve("locks/counter").resolve(variant));
        Files.writeString(folder.resolve("Counter.java"), "// " + variant);
        return new Corpus.Entry("locks/counter", variant, folder, List.of(expected));
    }

    static Plan plan(int runs, Corpus.Entry... entries) {
        return new Plan("all", "kit", "25", 2, 0, runs, List.of(entries), List.of());
    }

    static Answer answer(String slug) {
        return slug.equals(Answer.ACCEPTED)
                ? new Answer(slug, "", "", null, null, 20)
                : new Answer(slug, "This was seen.", "loses no update", message(slug), null, 20);
    }

    /** What a learner reads about a wrong answer. */
    static String message(String slug) {
        return "✘ locks/counter   " + slug + "\n  This was seen.\n\n     ann\n     reads\n\n  more: latchkey explain\n";
    }

    /** An examiner whose answer depends on the submission's folder alone. */
    static Examiner examiner(Function<Path, Answer> answers) {
        return new Examiner() {
            @Override
            public Answer judge(String exercise, Path folder, long seedSet) {
                return answers.apply(folder);
            }

            @Override
            public void close() {}
        };
    }
}
