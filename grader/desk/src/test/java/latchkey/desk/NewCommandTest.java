package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import latchkey.desk.Desk.Outcome;
import latchkey.grading.Brief;
import latchkey.grading.Catalogue;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
    private static final String MAIN = "exercises/src/main/java/locks/thermometer/";
    private static final String CHECKS = "exercises/src/test/java/locks/thermometer/";

    private Path root;
    private Desk desk;
    private List<Path> before;

    @BeforeEach
    void makeKit(@TempDir Path kit) throws IOException {
        desk = Desk.in(kit);
        root = kit;
        Files.createDirectories(kit.resolve("solutions"));
        before = all();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted().toList();
        }
    }

    private Brief brief(String id) {
        return Kit.at(root).exercise(id).map(ExerciseFolder::brief).orElseThrow();
    }

    private void refuses(int exitCode, String sentence, String... args) throws IOException {
        Outcome outcome = desk.runHere("new", args);

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("latchkey: ").contains(sentence).hasLineCount(1);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void lists_what_it_writes() throws IOException {
        Outcome outcome = desk.runHere("new", "locks/thermometer");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        List<Path> listed = outcome.out()
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(root::resolve)
                .toList();
        assertThat(listed).hasSize(16);
        assertThat(all().stream().filter(Files::isRegularFile).filter(file -> !before.contains(file)))
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(outcome.out())
                .contains("Next: replace what says PLACEHOLDER; latchkey prove locks/thermometer lists it.");
    }

    @Test
    void leaves_nothing_out_of_order_but_the_placeholders() {
        desk.runHere("new", "locks/thermometer");

        List<String> problems = Catalogue.problems(Kit.at(root), root.resolve("solutions")).stream()
                .filter(problem -> "locks/thermometer".equals(problem.exercise()))
                .map(Problem::problem)
                .toList();
        assertThat(problems).hasSize(24).allMatch(problem -> problem.contains(": placeholder: "));
        assertThat(problems.stream()
                        .map(problem -> problem.replaceFirst(":.*", ""))
                        .distinct())
                .startsWith(MAIN + "README.md", MAIN + "Thermometer.java", CHECKS + "ThermometerCheck.java")
                .hasSize(15);
    }

    /** Those are compiled with the linters and held to the format, as all sources here are. */
    @ParameterizedTest
    @CsvSource({MAIN + "Thermometer.java, Thermometer.java", CHECKS + "ThermometerCheck.java, ThermometerCheck.java"})
    void writes_to_the_letter_what_lies_among_the_sources_of_this_test(String written, String golden)
            throws IOException {
        Path sources = Path.of(System.getProperty("latchkey.kit", "../..")).resolve("grader/desk/src/test/java");
        desk.runHere("new", "locks/thermometer");

        assertThat(root.resolve(written))
                .hasSameTextualContentAs(sources.resolve("locks/thermometer").resolve(golden));
    }

    @Test
    void puts_the_exercise_behind_those_of_its_track() {
        desk.runHere("new", "locks/thermometer");
        desk.runHere("new", "locks/meter");
        desk.runHere("new", "queues/sushi");

        assertThat(List.of(
                        brief("locks/thermometer").order(),
                        brief("locks/meter").order(),
                        brief("queues/sushi").order()))
                .containsExactly(202, 203, 301);
        assertThat(List.of(
                        brief("locks/thermometer").seed(),
                        brief("locks/meter").seed(),
                        brief("queues/sushi").seed()))
                .containsExactly(20201L, 20301L, 30101L);
    }

    @Test
    void takes_a_seed_that_no_other_exercise_has() throws IOException {
        Path counter = root.resolve("exercises/src/main/java/locks/counter/README.md");
        Files.writeString(counter, Files.readString(counter).replace("seed: 20101", "seed: 20201"));

        desk.runHere("new", "locks/thermometer");

        assertThat(brief("locks/thermometer").seed()).isEqualTo(20202);
    }

    @Test
    void names_class_and_title_as_asked() {
        desk.runHere("new", "locks/meter", "--class", "WaterMeter", "--title", "Read $1: ${order} \\ at once");
        desk.runHere("new", "locks/gauge", "--class", "OilGauge");

        assertThat(root.resolve("solutions/locks/meter/accepted/right-1/WaterMeter.java"))
                .content()
                .contains("package locks.meter;", "public class WaterMeter {");
        assertThat(brief("locks/meter").title()).isEqualTo("Read $1: ${order} \\ at once");
        assertThat(brief("locks/gauge").title()).isEqualTo("Oil gauge");
    }

    @Test
    void takes_folders_of_the_tree_for_names_like_others() {
        assertThat(desk.runHere("new", "main/java").exitCode()).isZero();
        assertThat(brief("main/java").order()).isEqualTo(301);
    }

    @Test
    void writes_nothing_if_only_asked_what_it_would() throws IOException {
        Outcome outcome = desk.runHere("new", "locks/thermometer", "--dry-run");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains(CHECKS + "ThermometerCheck.java", "Nothing was written.");
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "queues/sushi, 'latchkey: queues is a new track.'",
        "lock/thermometer, 'latchkey: lock is a new track; did you mean locks?'"
    })
    void says_that_a_track_is_new(String id, String sentence) {
        Outcome outcome = desk.runHere("new", id);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEqualToNormalizingNewlines(sentence + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thermometer",
                "locks/",
                "/thermometer",
                "locks/a/b",
                "Locks/thermometer",
                "locks/water-meter",
                "locks/2nd",
                "locks/..",
                "../locks",
                "locks\\meter",
                "locks/m eter",
                "locks/m\u00fcnze",
                ""
            })
    void refuses_an_id_that_is_no_track_and_name(String id) throws IOException {
        refuses(2, "'" + id + "' is no track/name", id);
    }

    @ParameterizedTest
    @CsvSource({
        "locks/final, one of the two words is Java's own",
        "new/thermometer, one of the two words is Java's own",
        "java/thermometer, java cannot be a track",
        "target/thermometer, target cannot be a track",
        "locks/counter, There is an exercise locks/counter already"
    })
    void refuses_an_id_that_is_taken(String id, String sentence) throws IOException {
        refuses(2, sentence, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thermometer",
                "class",
                "2Meters",
                "Water Meter",
                "Water.Meter",
                "",
                "ThisIsFarTooLongANameForAClassOfAnExercise"
            })
    void refuses_a_name_that_no_class_can_have(String name) throws IOException {
        refuses(2, "'" + name + "' is no name for the class", "locks/thermometer", "--class", name);
    }

    @ParameterizedTest
    @CsvSource({"locks/thread, Thread", "locks/worker, Worker", "locks/rules, Rules"})
    void refuses_a_class_that_would_hide_one_of_javas_or_of_the_checks(String id, String type) throws IOException {
        refuses(2, "A class " + type + " would hide", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void refuses_a_title_that_is_no_line(String title) throws IOException {
        refuses(2, "A title is one line of text.", "locks/thermometer", "--title", title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"solutions/locks/thermometer", "exercises/src/test/java/locks/thermometer"})
    void refuses_to_lay_anything_over_what_is_there(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        before = all();

        refuses(2, "There is a folder " + folder + " already", "locks/thermometer");
    }

    @Test
    void refuses_a_kit_that_holds_no_solutions() throws IOException {
        Files.delete(root.resolve("solutions"));
        before = all();

        refuses(2, "This kit has no solutions/", "locks/thermometer");
    }

    @Test
    void leaves_nothing_behind_where_a_file_cannot_be_written() throws IOException {
        Files.writeString(root.resolve("solutions/locks"), "A file where a folder should be.");
        before = all();

        refuses(
                3,
                "solutions/locks/thermometer/accepted/right-1/Thermometer.java cannot be written",
                "locks/thermometer");
    }
}
