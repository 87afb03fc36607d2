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
        return new Plan("all", "kit", "25", 2, 0, runs, List.of(entries));
    }

    static Answer answer(String slug) {
        return new Answer(slug, slug.equals(Answer.ACCEPTED) ? "" : "This was seen.", null, 20);
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
