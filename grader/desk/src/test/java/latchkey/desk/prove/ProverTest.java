package latchkey.desk.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import latchkey.desk.console.Failure;
import latchkey.desk.judging.Answer;
import latchkey.grading.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProverTest {
    @TempDir
    private Path root;

    private Path journals;
    private Plan plan;

    @BeforeEach
    void plan() throws IOException {
        journals = root.resolve("journals");
        Corpus.Entry right = Fixture.entry(root, "accepted/lock", Answer.ACCEPTED);
        Corpus.Entry wrong = Fixture.entry(root, "rejected/lost-update/none", "lost-update");
        plan = Fixture.plan(3, right, wrong);
    }

    private List<Judged> prove(Plan what, boolean fresh, int killedAt, AtomicInteger judged) throws Exception {
        try (Journal journal = Journal.open(journals, what, fresh)) {
            Prover prover = new Prover(
                    () -> Fixture.examiner(folder -> {
                        if (judged.incrementAndGet() == killedAt) {
                            throw Failure.ofKit("killed");
                        }
                        return Fixture.answer(folder.toString().contains("accepted") ? "accepted" : "lost-update");
                    }),
                    1,
                    journal,
                    one -> {});
            return prover.prove(what.jobs());
        }
    }

    @Test
    void judges_each_entry_in_each_run() throws Exception {
        AtomicInteger judged = new AtomicInteger();

        List<Judged> results = prove(plan, false, 0, judged);

        assertThat(judged).hasValue(6);
        assertThat(results).extracting(Judged::run).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(results).allMatch(Judged::asExpected);
    }

    @Test
    void judges_each_skeleton_once_and_first() throws Exception {
        Corpus.Entry skeleton = Fixture.entry(root, "skeleton", "not-started");
        Plan more = new Plan("all", "kit", "25", 2, 0, 3, plan.entries(), List.of(skeleton));

        List<Judged> results = prove(more, false, 0, new AtomicInteger());

        assertThat(results).extracting(Judged::run).containsExactly(1, 1, 1, 2, 2, 3, 3);
        assertThat(results.getFirst().entry()).isEqualTo(skeleton);
    }

    @Test
    void goes_on_where_it_was_killed() throws Exception {
        assertThatThrownBy(() -> prove(plan, false, 4, new AtomicInteger())).hasMessage("killed");

        AtomicInteger judged = new AtomicInteger();
        List<Judged> results = prove(plan, false, 0, judged);

        assertThat(judged).hasValue(3);
        assertThat(results).hasSize(6).allMatch(Judged::asExpected);
    }

    @Test
    void judges_again_what_was_being_written_when_it_was_killed() throws Exception {
        prove(plan, false, 0, new AtomicInteger());
        Path file = journal();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 7));

        AtomicInteger judged = new AtomicInteger();
        prove(plan, false, 0, judged);

        assertThat(judged).hasValue(1);
        assertThat(Files.readString(file).lines()).hasSize(6).allMatch(line -> line.endsWith("}"));
    }

    @Test
    void judges_again_an_entry_that_has_changed() throws Exception {
        prove(plan, false, 0, new AtomicInteger());
        Path source = plan.entries().getFirst().folder().resolve("Counter.java");
        Files.writeString(source, "// mended", StandardOpenOption.APPEND);

        AtomicInteger judged = new AtomicInteger();
        prove(plan, false, 0, judged);

        assertThat(judged).hasValue(3);
    }

    @Test
    void starts_over_if_asked_to_or_if_the_kit_has_changed() throws Exception {
        prove(plan, false, 0, new AtomicInteger());
        AtomicInteger fresh = new AtomicInteger();
        prove(plan, true, 0, fresh);
        AtomicInteger changed = new AtomicInteger();
        prove(new Plan("all", "another kit", "25", 2, 0, 3, plan.entries(), List.of()), false, 0, changed);

        assertThat(fresh).hasValue(6);
        assertThat(changed).hasValue(6);
    }

    @Test
    void refuses_to_share_a_journal_and_removes_it_in_the_end() throws IOException {
        Journal journal = Journal.open(journals, plan, false);

        assertThatThrownBy(() -> Journal.open(journals, plan, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Another prove");
        journal.remove();

        assertThat(journals).isEmptyDirectory();
    }

    private Path journal() throws IOException {
        List<Path> files = new ArrayList<>();
        try (var list = Files.list(journals)) {
            list.forEach(files::add);
        }
        assertThat(files).hasSize(1);
        return files.getFirst();
    }
}
