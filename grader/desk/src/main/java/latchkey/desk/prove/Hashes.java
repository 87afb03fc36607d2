package latchkey.desk.prove;

import java.io.File;
import java.nio.file.Path;
import latchkey.desk.judging.JudgingJvm;
import latchkey.grading.Corpus;

/** The content hashes that say whether a verdict still holds. */
final class Hashes {
    private Hashes() {}

    /** All that a verdict depends on but the submission: engine, skeletons, checks and briefs. */
    static String ofKit(Path kit) {
        Path sources = kit.resolve("exercises").resolve("src");
        ContentHash hash = new ContentHash()
                .add(sources.resolve("pristine"), file -> true)
                .add(sources.resolve("test"), file -> true)
                .add(sources.resolve("main"), file -> file.endsWith("README.md"));
        for (String part : JudgingJvm.classPath().split(File.pathSeparator, -1)) {
            hash.add(Path.of(part), file -> true);
        }
        return hash.name();
    }

    /** An entry's sources, and where it lies. */
    static String of(Corpus.Entry entry) {
        return new ContentHash()
                .add(entry.exercise() + "/" + entry.variant())
                .add(entry.folder(), file -> file.toString().endsWith(".java"))
                .name();
    }
}
