package latchkey.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import latchkey.trace.SvgDocument.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwimlanesSvgTest {
    private static final List<String> CHECK_ANN_BOB = List.of("check", "ann", "bob");

    private static Event step(int thread, String what, String type, int line) {
        return new Event(thread, what, new Place(type, "increment", line));
    }

    private static String lostUpdate() {
        Story story = new Story(
                List.of("check", "ann", "bob", "eve"),
                List.of(
                        step(1, "reads value = 0", "Counter", 13),
                        step(2, "reads value = 0", "Counter", 13),
                        step(2, "writes value = 1", "Counter", 15),
                        step(1, "writes value = 1", "Counter", 15),
                        step(3, "reads value = 1", "Counter", 19)));
        return SwimlanesSvg.document(
                "locks/counter: lost update",
                "Two threads each called increment() once; value() is 1, expected 2.",
                story,
                Map.of(3, "overwrites bob's"));
    }

    private static final Pattern PLACE = Pattern.compile("Ring:\\d+");

    private static final Map<Integer, String> LONG_NOTES =
            Map.of(29, "one too many", 79, "nobody will ever open the turnstile again, and bob waits for good");

    private static Story longStory() {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= 61; i++) {
            events.add(step(1 + i % 2, "writes next = " + i, "Ring", i));
        }
        for (int i = 0; i < 8; i++) {
            events.add(step(2, "reads open = false", "Ring", 70));
        }
        for (int i = 0; i < 10; i++) {
            events.add(step(1 + i % 2, "yields", "Ring", 71));
        }
        events.add(step(2, "calls offer(\"a very long message that never comes to its end\")", "Ring", 72));
        events.add(new Event(1, "ends", null));
        return new Story(CHECK_ANN_BOB, events);
    }

    private static String longOne() {
        return SwimlanesSvg.document("coordination/ring: hangs", "bob waits for ever.", longStory(), LONG_NOTES);
    }

    private static String manyThreads() {
        List<String> names = new ArrayList<>(List.of("check"));
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            names.add("hiker-" + i);
            events.add(step(i, "waits at the barrier until all have come", "HikingTrip", 20));
        }
        events.add(step(3, "leaves", "HikingTrip", 22));
        return SwimlanesSvg.document(
                "coordination/hikers: goes on too early",
                "hiker-3 left the first stop; 1 is still on the way.",
                new Story(names, events),
                Map.of(8, "before the last has come"));
    }

    private static String nothing() {
        return SwimlanesSvg.document("locks/counter", "", new Story(CHECK_ANN_BOB, List.of()), Map.of());
    }

    /** To see what has changed, open both files in a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"lost-update", "long-one", "many-threads", "nothing"})
    void draws_what_was_drawn_before(String name) throws IOException {
        String drawn = switch (name) {
            case "lost-update" -> lostUpdate();
            case "long-one" -> longOne();
            case "many-threads" -> manyThreads();
            default -> nothing();
        };
        Path actual = Path.of("target", "svg", name + ".svg");
        Files.createDirectories(actual.toAbsolutePath().getParent());
        Files.writeString(actual, drawn);

        try (InputStream golden = SwimlanesSvgTest.class.getResourceAsStream(name + ".svg")) {
            assertThat(golden).as("%s.svg among the test's resources", name).isNotNull();
            assertThat(drawn)
                    .as("%s; what was drawn is in %s", name, actual)
                    .isEqualTo(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void draws_the_rows_of_the_text() {
        SvgDocument document = SvgDocument.of(longOne());
        List<String> lines = Swimlanes.text(longStory(), LONG_NOTES, Glyphs.UNICODE, 200)
                .lines()
                .toList();

        assertThat(document.texts("left-out", "dim"))
                .extracting(Text::content)
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("... "))
                        .toList())
                .hasSize(4);
        assertThat(document.texts("place"))
                .extracting(Text::content)
                .containsExactlyElementsOf(lines.stream()
                        .flatMap(line -> PLACE.matcher(line).results())
                        .map(found -> found.group())
                        .toList());
    }

    @Test
    void gives_each_thread_a_lane_with_its_name_as_head_where_they_are_many_too() {
        List<String> hikers =
                IntStream.rangeClosed(1, 8).mapToObj(i -> "hiker-" + i).toList();

        SvgDocument document = SvgDocument.of(manyThreads());
        assertThat(document.texts("name")).extracting(Text::content).containsExactlyElementsOf(hikers);
        assertThat(document.count("rect", "head")).isEqualTo(8);
        assertThat(document.count("line", "life")).isEqualTo(8);
    }

    @Test
    void makes_a_lane_wide_enough_for_a_note() {
        Story story = new Story(CHECK_ANN_BOB, List.of(step(1, "locks", "Ring", 1), step(2, "locks", "Ring", 1)));
        String note = "the turnstile was already open, so nobody will ever wake ann again";

        SvgDocument document = SvgDocument.of(SwimlanesSvg.document("", "", story, Map.of(0, note)));
        assertThat(document.texts("mark")).hasSize(2);
        document.assertLanesKeepApart();
    }

    @Test
    void cuts_a_long_name_on_its_head() {
        Story story = new Story(List.of("check", "n".repeat(100)), List.of(step(1, "locks", "Ring", 1)));

        SvgDocument document = SvgDocument.of(SwimlanesSvg.document("", "", story, Map.of()));
        assertThat(document.texts("name")).extracting(Text::content).containsExactly("n".repeat(23) + "…");
        assertThat(document.children().get(1)).contains("n".repeat(100) + " locks");
    }

    @Test
    void tells_its_steps_in_words_too() {
        assertThat(SvgDocument.of(lostUpdate()).children()).startsWith("title: locks/counter: lost update", """
                        desc: Two threads each called increment() once; value() is 1, expected 2.
                        ann reads value = 0, Counter:13
                        bob reads value = 0, Counter:13
                        bob writes value = 1, Counter:15
                        ann writes value = 1, Counter:15 (overwrites bob's)
                        eve reads value = 1, Counter:19""");
    }

    @Test
    void marks_a_step_with_a_note() {
        SvgDocument document = SvgDocument.of(lostUpdate());

        assertThat(document.texts("mark")).extracting(Text::content).containsExactly("← overwrites bob's");
        assertThat(document.count("circle", "mark dot")).isOne();
        assertThat(document.count("rect", "mark band")).isOne();
    }

    @Test
    void shows_where_another_thread_takes_over_but_not_across_what_is_left_out() {
        assertThat(SvgDocument.of(lostUpdate()).count("path", "switch")).isEqualTo(3);
        assertThat(SvgDocument.of(lostUpdate()).count("line", "goes-on shade1")).isOne();

        Story story = longStory();
        int steps = 7;
        Story head = new Story(story.threads(), story.events().subList(0, 40));
        String drawn = SwimlanesSvg.document("", "", head, Map.of());
        assertThat(SvgDocument.of(drawn).count("path", "switch")).isEqualTo(steps - 1 + 17 - 1);
    }

    @Test
    void says_in_full_what_is_cut() {
        String act = "calls offer(\"a very long message that never comes to its end\")";

        assertThat(SvgDocument.of(longOne()).tips()).containsExactly(act);
        assertThat(SvgDocument.of(lostUpdate()).tips()).isEmpty();
    }

    @Test
    void keeps_every_text_in_the_picture_and_off_the_others() {
        for (int threads = 1; threads <= 40; threads += 3) {
            for (int length = 1; length < 130; length += 16) {
                SvgDocument document = SvgDocument.of(document(threads, length));
                document.assertTextsHaveTheirRoom();
                document.assertLanesKeepApart();
            }
        }
    }

    private static String document(int threads, int length) {
        List<String> names = new ArrayList<>(List.of("check"));
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            names.add("n".repeat(length) + i);
            events.add(step(i, "x".repeat(length), "SomeRatherLongTypeName", 100 + i));
            events.add(step(i, "reads 安娜 " + i, "Short", i));
        }
        events.add(new Event(1, "ends", null));
        String words = "word ".repeat(length) + "w".repeat(length * 2);
        Map<Integer, String> notes = Map.of(0, words, events.size() - 1, "n".repeat(length));
        return SwimlanesSvg.document(words, words, new Story(names, events), notes);
    }

    @Test
    void stays_well_formed_whatever_a_value_is() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
        List<String> nasty = List.of(
                all,
                new StringBuilder(all).reverse().toString(),
                "]]><script>alert('&amp;\"<!-- --></svg>",
                "\ud83d",
                "\ude00\ud83d",
                "\u0000\u0001\u000b\u001b\u007f\u0085\u2028\ufffe\uffff",
                "\ud83f\udfff😀  two spaces\t\r\n");
        for (String value : nasty) {
            Story story = new Story(
                    List.of("check", value, "bob"),
                    List.of(
                            step(1, value, value, 3),
                            step(2, "writes line = " + value + "y".repeat(90), "Printer", 3)));
            String drawn = SwimlanesSvg.document(value, value, story, Map.of(0, value));

            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(drawn)).isTrue();
            SvgDocument document = SvgDocument.of(drawn);
            document.assertLoadsAndRunsNothing();
            assertThat(document.children()).startsWith("title: " + Glyphs.UNICODE.plain(value));
            assertThat(document.tips()).contains("writes line = " + Glyphs.UNICODE.plain(value) + "y".repeat(90));
        }
    }

    @Test
    void keeps_the_spaces_of_a_value() {
        Story story = new Story(CHECK_ANN_BOB, List.of(step(1, "writes line = \"a  b \"", "Printer", 3)));

        SvgDocument document = SvgDocument.of(SwimlanesSvg.document("", "", story, Map.of()));
        assertThat(document.texts("act")).extracting(Text::content).containsExactly("writes line = \"a  b \"");
        assertThat(document.attribute("xml:space")).isEqualTo("preserve");
    }

    @Test
    void has_a_name_for_those_who_do_not_see_it_and_suits_dark_pages() {
        SvgDocument document = SvgDocument.of(lostUpdate());

        assertThat(document.attribute("role")).isEqualTo("img");
        assertThat(document.attribute("version")).isEqualTo("1.1");
        assertThat(lostUpdate()).contains("@media (prefers-color-scheme: dark)");
        document.assertLoadsAndRunsNothing();
    }
}
