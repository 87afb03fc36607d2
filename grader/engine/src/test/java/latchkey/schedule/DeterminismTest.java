package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import latchkey.programs.Program;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same decisions are the same schedule, today and tomorrow. */
class DeterminismTest {
    private static final Stories STORIES = new Stories();

    @TestFactory
    Stream<DynamicTest> the_same_seed_tells_the_same_story() {
        return STORIES.sample().stream()
                .map(program -> dynamicTest(program.name(), () -> {
                    for (int seed = 0; seed < Stories.SEEDS; seed++) {
                        RunResult one = STORIES.run(program, new SeededStrategy(seed, SeededStrategy.Liberties.ALL));
                        RunResult other = STORIES.run(program, new SeededStrategy(seed, SeededStrategy.Liberties.ALL));
                        assertThat(other.story()).as("seed %d", seed).isEqualTo(one.story());
                        assertThat(other.forced()).as("seed %d", seed).isEqualTo(one.forced());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_token_replays_the_schedule_it_was_written_for() {
        return STORIES.sample().stream()
                .map(program -> dynamicTest(program.name(), () -> {
                    for (int seed = 0; seed < Stories.SEEDS; seed++) {
                        RunResult seeded = STORIES.run(program, new SeededStrategy(seed, SeededStrategy.Liberties.ALL));
                        Decisions read = Decisions.of(seeded.forced().token());
                        assertThat(read).isEqualTo(seeded.forced());
                        assertThat(STORIES.run(program, new ScriptedStrategy(read))
                                        .story())
                                .as("seed %d", seed)
                                .isEqualTo(seeded.story());
                    }
                }));
    }

    @Test
    void what_the_jvm_links_on_the_way_orders_nobody() {
        Program program = STORIES.program("linking.race.bad");
        for (int i = 0; i < Stories.SEEDS; i++) {
            assertThat(STORIES.run(program, new PreemptingStrategy(List.of())).race())
                    .as("one thread after the other, for the %d. time", i)
                    .isNotNull();
        }
    }

    @Test
    void another_jvm_tells_the_same_stories() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Stories.class.getName()));
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        assertThat(said.strip()).endsWith(STORIES.hash());
    }
}
