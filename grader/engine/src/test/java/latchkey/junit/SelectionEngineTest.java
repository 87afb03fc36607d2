package latchkey.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import latchkey.weave.UnsupportedJdkException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;

class SelectionEngineTest {
    private static final String REFUSAL = "latchkey.refusal";

    @TempDir
    Path folder;

    private SampleKit kit;

    @BeforeEach
    void set_up() throws IOException {
        kit = SampleKit.in(folder);
    }

    @AfterEach
    void tear_down() throws IOException {
        kit.close();
    }

    private Rehearsal run(Settings settings, Judging judging) {
        return Rehearsal.of(settings, judging, kit.errand(), kit.counter(), kit.hikers());
    }

    @Test
    void runs_the_selected_exercise_alone_and_shows_nothing_of_the_others() {
        Rehearsal run = run(kit.settings("locks/counter"), new FakeJudging());

        assertThat(run.results()).containsOnlyKeys("CounterCheck.loses_none", "CounterCheck.ends_in_time");
        assertThat(run.printed())
                .endsWith("latchkey: 1 of 1 done, 4 of 4 points, 0 rejected, 0 not started, 0 inconclusive\n");
    }

    @Test
    void runs_all_exercises_of_a_selected_track() {
        FakeJudging judging = new FakeJudging();
        run(kit.settings("locks", "threads"), judging);

        assertThat(judging.asked()).hasSize(2);
    }

    @Test
    void fails_with_the_nearest_ids_when_an_exercise_is_unknown() {
        FakeJudging judging = new FakeJudging();
        Rehearsal run = run(kit.settings("locks/contr"), judging);

        assertThat(run.results()).containsOnlyKeys(REFUSAL);
        assertThat(run.status(REFUSAL)).isEqualTo(FAILED);
        assertThat(run.message(REFUSAL))
                .contains("There is no exercise locks/contr")
                .contains("locks/counter");
        assertThat(run.printed()).isEqualTo("x " + run.message(REFUSAL) + "\n");
        assertThat(judging.asked()).isEmpty();
    }

    @Test
    void fails_where_nothing_of_the_selection_can_be_judged() throws IOException {
        Files.delete(folder.resolve("exercises/src/test/java/locks/counter/CounterCheck.java"));
        Rehearsal unchecked = run(kit.settings("locks/counter"), new FakeJudging());
        Files.writeString(folder.resolve("exercises/src/main/java/threads/errand/README.md"), "# Run\n");
        Rehearsal damaged = run(kit.settings("threads/errand"), new FakeJudging());

        assertThat(unchecked.results()).containsOnlyKeys(REFUSAL);
        assertThat(unchecked.printed()).endsWith("CounterCheck.java is missing, the check of locks/counter.\n");
        assertThat(damaged.results()).containsOnlyKeys(REFUSAL);
        assertThat(damaged.message(REFUSAL)).contains("threads/errand/README.md, line 1");
    }

    @Test
    void fails_where_there_is_no_kit(@TempDir Path elsewhere) {
        Rehearsal run = run(new Settings(elsewhere, elsewhere, List.of(), false, false, null), new FakeJudging());

        assertThat(run.results()).containsOnlyKeys(REFUSAL);
        assertThat(run.printed()).contains(elsewhere.getFileName().toString());
    }

    @Test
    void fails_where_the_jdk_does_not_fit() {
        Rehearsal run = run(
                kit.settings(), new FakeJudging().refuses(new UnsupportedJdkException("Latchkey judges on JDK 21.")));

        assertThat(run.results()).containsOnlyKeys(REFUSAL);
        assertThat(run.printed()).isEqualTo("x Latchkey judges on JDK 21.\n");
    }

    @Test
    void finds_the_checks_however_they_are_selected() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(kit.loader());
        try {
            Settings unknown = kit.settings("cooking");
            for (var selector : List.of(
                    DiscoverySelectors.selectMethod(kit.counter(), "loses_none"),
                    DiscoverySelectors.selectUniqueId(
                            "[engine:junit-jupiter]/[class:locks.counter.CounterCheck]/[method:loses_none()]"),
                    DiscoverySelectors.selectPackage("locks.counter"),
                    DiscoverySelectors.selectClasspathRoots(Set.of(kit.classes()))
                            .getFirst())) {
                Rehearsal run = Rehearsal.of(unknown, new FakeJudging(), List.of(selector), Map.of());
                assertThat(run.results()).as(selector.toString()).containsOnlyKeys(REFUSAL);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void leaves_other_tests_alone() {
        Rehearsal run = Rehearsal.of(kit.settings("cooking"), new FakeJudging(), Ordinary.class);

        assertThat(run.results()).containsOnlyKeys("SelectionEngineTest$Ordinary.fails");
        assertThat(run.printed()).isEmpty();
    }

    static final class Ordinary {
        @Test
        void fails() {
            throw new IllegalStateException("as it should");
        }
    }
}
