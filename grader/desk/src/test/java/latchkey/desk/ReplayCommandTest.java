package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import latchkey.desk.Desk.Outcome;
import latchkey.desk.judging.JudgingJvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A wrong answer is checked, and its schedule carried out again from the token that stood below the message. */
class ReplayCommandTest {
    private static final String COUNTER = """
        package locks.counter;
        public class Counter {
            private volatile int value;
            public void increment() {
                value++;
            }
            public int value() {
                return value;
            }
        }
        """;
    private static final String CHECK = """
        package locks.counter;
        import latchkey.check.*;
        import latchkey.diagnosis.Diagnosis;
        class CounterCheck {
            @Check(points = 4, exposes = Diagnosis.LOST_UPDATE)
            void loses_no_update() {
                Schedules.forAll(() -> {
                    Counter counter = new Counter();
                    Worker.together(counter::increment, counter::increment);
                    Expect.that(counter.value() == 2, Diagnosis.LOST_UPDATE, "value() is %d.", counter.value());
                });
            }
        }
        """;
    private static final Pattern TOKEN = Pattern.compile("latchkey replay (\\S+)");
    private static final Pattern STEP = Pattern.compile("(?m)^ {5,}((?:reads|writes) value = \\d) +(Counter:\\d)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // by checkOnce()
    private static Outcome checked;

    @SuppressWarnings("NullAway.Init") // by checkOnce()
    private static String token;

    @BeforeAll
    static void checkOnce() throws IOException, InterruptedException {
        Desk desk = Desk.in(folder);
        for (String tree : List.of("main", "pristine")) {
            Files.writeString(
                    folder.resolve("exercises/src/" + tree + "/java/locks/counter/Counter.java"),
                    tree.equals("main") ? COUNTER : COUNTER.replace("value++;", ""));
        }
        Path check = folder.resolve("exercises/src/test/java/locks/counter/CounterCheck.java");
        Files.createDirectories(check.resolveSibling("."));
        Files.writeString(check, CHECK);
        checked = judging("check", "--kit", desk.kit().toString());
        Matcher found = TOKEN.matcher(checked.out());
        assertThat(found.find()).as("%s", checked).isTrue();
        token = found.group(1);
    }

    /** Runs a command in a JVM that judges, as the command itself does. */
    private static Outcome judging(String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exitCode = new ProcessBuilder(new JudgingJvm(List.of()).command(Main.class, List.of(args)))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }

    private static Outcome replay(String... more) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("replay", "--kit", folder.toString(), token));
        args.addAll(List.of(more));
        return judging(args.toArray(String[]::new));
    }

    private static String picture(Path file) throws IOException {
        try {
            Document parsed = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            assertThat(parsed.getDocumentElement().getTagName()).isEqualTo("svg");
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError("no picture: " + file, e);
        }
    }

    @Test
    void tells_the_schedule_step_by_step() throws IOException, InterruptedException {
        Outcome outcome = replay();

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(1);
        assertThat(outcome.out())
                .contains("starts ann", "lost update: value() is 1.")
                .doesNotContain("picture");
    }

    @Test
    void draws_the_steps_of_the_message_and_says_where() throws IOException, InterruptedException {
        Path file = folder.resolve("counter.svg");
        Files.writeString(file, "an older picture");

        Outcome outcome = replay("--svg", file.toString());

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(1);
        assertThat(outcome.out())
                .contains("starts ann")
                .endsWith("The picture of it: " + file + System.lineSeparator());
        String drawn = picture(file);
        assertThat(drawn)
                .contains(">locks/counter: lost update<", "value() is 1.", ">ann<", ">bob<", ">← overwrites ")
                .doesNotContain("starts ann");
        List<String> steps = STEP.matcher(checked.out())
                .results()
                .map(step -> step.group(1) + ", " + step.group(2))
                .toList();
        assertThat(steps).hasSizeGreaterThan(3);
        assertThat(drawn).containsSubsequence(steps);
    }

    @Test
    void prints_nothing_but_json_beside_the_picture() throws IOException, InterruptedException {
        Path file = folder.resolve("beside.svg");

        Outcome outcome = replay("--json", "--svg", file.toString());

        assertThat(outcome.out()).startsWith("{").endsWith("}" + System.lineSeparator());
        assertThat(picture(file)).contains(">ann<");
    }

    @Test
    void draws_a_schedule_in_which_nothing_is_wrong_as_well() throws IOException, InterruptedException {
        Path file = folder.resolve("right.svg");
        String anotherSchedule = token.replaceAll(":[^:]*$", ":");

        Outcome outcome = judging("replay", "--kit", folder.toString(), anotherSchedule, "--svg", file.toString());

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(picture(file))
                .contains(">locks/counter<", "Nothing is wrong in this schedule.", "writes value = 2")
                .doesNotContain("overwrites", ">ends<");
    }

    @Test
    void says_before_it_judges_that_there_is_no_such_folder() {
        Path nowhere = folder.resolve("nowhere");

        Outcome outcome = Desk.run(
                "replay",
                "--kit",
                folder.toString(),
                token,
                "--svg",
                nowhere.resolve("a.svg").toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualToNormalizingNewlines("latchkey: There is no folder " + nowhere + " for the picture.\n");
    }

    @Test
    void says_before_it_judges_that_a_folder_is_no_file() {
        Outcome outcome = Desk.run("replay", "--kit", folder.toString(), token, "--svg", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualToNormalizingNewlines("latchkey: " + folder + " is a folder; name a file for the picture.\n");
    }

    @Test
    void fails_in_one_sentence_where_the_file_cannot_be_written() throws IOException, InterruptedException {
        String tooLong = "n".repeat(300) + ".svg";

        Outcome outcome = replay("--svg", folder.resolve(tooLong).toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("latchkey: The picture cannot be written to ")
                .contains(tooLong);
    }
}
