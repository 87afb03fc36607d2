package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {
    private static final String COUNTER = "locks/counter/Counter.java";

    @TempDir
    Path folder;

    private KitFiles files;

    @BeforeEach
    void layOut() {
        files = KitFiles.in(folder).write(KitFiles.PRISTINE + "locks/counter/Aid.java", "package locks.counter;");
    }

    private Submission read() {
        return Submission.read(files.kit().exercise("locks/counter").orElseThrow(), files.path("mine"));
    }

    @Test
    void lays_its_own_files_over_the_skeletons() {
        files.write("mine/Counter.java", "mine").write("mine/package-info.java", "info");

        Submission submission = read();

        assertThat(submission.exercise()).isEqualTo("locks/counter");
        assertThat(submission.sources())
                .containsOnlyKeys("locks/counter/Aid.java", COUNTER, "locks/counter/package-info.java")
                .containsEntry(COUNTER, "mine")
                .containsEntry("locks/counter/Aid.java", "package locks.counter;");
    }

    @Test
    void takes_the_skeleton_where_there_is_no_folder() {
        assertThat(read().sources()).containsEntry(COUNTER, KitFiles.COUNTER);
    }

    @Test
    void leaves_folders_and_hidden_and_other_files_alone() {
        files.write("mine/inner/Other.java", "no")
                .write("mine/._Counter.java", "no")
                .write("mine/Counter.java.orig", "no")
                .write("mine/Counter.java/Strange.java", "a folder called like a file");

        assertThat(read().sources())
                .containsOnlyKeys("locks/counter/Aid.java", COUNTER)
                .containsEntry(COUNTER, KitFiles.COUNTER);
    }

    @Test
    void follows_no_link() throws IOException {
        files.write("secret.java", "secret").write("mine/note.txt", "");
        boolean linked = true;
        try {
            Files.createSymbolicLink(files.path("mine/Counter.java"), files.path("secret.java"));
        } catch (IOException | UnsupportedOperationException e) {
            linked = false;
        }
        assumeTrue(linked, "this system makes no links");

        assertThat(read().sources()).containsEntry(COUNTER, KitFiles.COUNTER);
    }

    @Test
    void drops_a_byte_order_mark() {
        files.write("mine/Counter.java", "\uFEFFpackage locks.counter;");

        assertThat(read().sources()).containsEntry(COUNTER, "package locks.counter;");
    }

    @Test
    void keeps_what_is_not_utf_8_for_the_compiler_to_refuse() {
        files.write("mine/Counter.java", "one\ntwo\n// M\u00fcnzen \u00df\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(JavaCompilation.compile(read().sources(), JavaCompilation.Options.plain()))
                .isEqualTo(new JavaCompilation.Failed(
                        "Counter.java:3: error: this line is not in UTF-8; save the file in that encoding and try"
                                + " again.",
                        1));
    }

    @Test
    void has_files_of_more_than_a_megabyte_refused() {
        files.write("mine/Counter.java", KitFiles.COUNTER + "/".repeat(1_000_001));

        assertThat(JavaCompilation.compile(read().sources(), JavaCompilation.Options.plain()))
                .isEqualTo(new JavaCompilation.Failed(
                        "Counter.java: error: this file is bigger than 1 MB, which is more than Latchkey compiles.",
                        1));
    }
}
