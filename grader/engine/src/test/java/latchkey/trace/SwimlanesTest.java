package latchkey.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwimlanesTest {
    private static final List<String> CHECK_ANN_BOB = List.of("check", "ann", "bob");

    private static Event step(int thread, String what, String type, int line) {
        return new Event(thread, what, new Place(type, "increment", line));
    }

    private static Event step(int thread, String what) {
        return new Event(thread, what, null);
    }

    private static Story lostUpdate() {
        return new Story(
                CHECK_ANN_BOB,
                List.of(
                        step(0, "starts ann"),
                        step(0, "starts bob"),
                        step(1, "reads value = 0", "Counter", 14),
                        step(2, "reads value = 0", "Counter", 14),
                        step(2, "writes value = 1", "Counter", 16),
                        step(1, "writes value = 1", "Counter", 16),
                        step(0, "joins ann"),
                        step(0, "joins bob")));
    }

    @Test
    void draws_a_lane_for_each_thread_and_a_note_beside_its_step() {
        assertThat(Swimlanes.text(lostUpdate(), Map.of(5, "overwrites bob's"))).isEqualTo("""
                        ann                                  bob
                        reads value = 0      Counter:14
                                                             reads value = 0      Counter:14
                                                             writes value = 1     Counter:16
                        writes value = 1     Counter:16      <- overwrites bob's""");
    }

    @Test
    void draws_the_check_s_own_thread_where_it_takes_part() {
        Story story = new Story(
                CHECK_ANN_BOB,
                List.of(step(0, "starts ann"), step(1, "writes ready = true", "Hatch", 7), step(0, "calls isOpen()")));
        assertThat(Swimlanes.text(story)).isEqualTo("""
                        check               ann
                        starts ann
                                            writes ready = true     Hatch:7
                        calls isOpen()""");
    }

    @Test
    void draws_the_check_s_own_thread_where_the_learner_s_code_starts_the_others() {
        Story story = new Story(
                List.of("main", "errand"),
                List.of(step(0, "starts errand", "Errand", 9), step(1, "runs the errand", "Errand", 9)));
        assertThat(Swimlanes.text(story)).isEqualTo("""
                        main                            errand
                        starts errand     Errand:9
                                                        runs the errand     Errand:9""");
    }

    @Test
    void tells_the_type_once_where_that_saves_an_act_from_being_cut() {
        Story story = new Story(
                CHECK_ANN_BOB,
                List.of(
                        step(1, "calls CyclicBarrier.await", "HikingTrip", 14),
                        step(2, "calls CyclicBarrier.await", "HikingTrip", 16)));
        assertThat(Swimlanes.text(story, Map.of(), Glyphs.ASCII, 63)).isEqualTo("""
                        (all in HikingTrip)
                        ann                              bob
                        calls CyclicBarrier.await  :14
                                                         calls CyclicBarrier.await  :16""");
    }

    @Test
    void puts_a_long_note_below_its_step() {
        String note = "the turnstile was already open, so nobody will ever wake bob again and he waits for good";
        assertThat(Swimlanes.text(lostUpdate(), Map.of(4, note), Glyphs.ASCII, 80))
                .isEqualTo("""
                        ann                                  bob
                        reads value = 0      Counter:14
                                                             reads value = 0      Counter:14
                                                             writes value = 1     Counter:16
                                                             <- the turnstile was already open, so
                                                             nobody will ever wake bob again and he
                                                             waits for good
                        writes value = 1     Counter:16""");
    }

    @Test
    void folds_the_rounds_of_a_spinning_loop() {
        List<Event> events = new ArrayList<>();
        events.add(step(1, "reads open = false", "Hatch", 10));
        for (int i = 0; i < 13; i++) {
            events.add(step(2, "reads open = false", "Hatch", 20));
        }
        for (int i = 0; i < 4; i++) {
            events.add(step(1, "locks lanes", "Hatch", 11));
            events.add(step(1, "unlocks lanes", "Hatch", 13));
        }
        assertThat(Swimlanes.text(new Story(CHECK_ANN_BOB, events))).isEqualTo("""
                        ann                                  bob
                        reads open = false     Hatch:10
                                                             reads open = false     Hatch:20
                                                             ... again 12 times ...
                        locks lanes            Hatch:11
                        unlocks lanes          Hatch:13
                        ... these 2 steps again 3 times ...""");
    }

    @Test
    void folds_rounds_that_threads_share_at_the_margin() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            events.add(step(2, "yields", "Polite", 5));
            events.add(step(1, "yields", "Polite", 5));
        }
        assertThat(Swimlanes.text(new Story(CHECK_ANN_BOB, events))).isEqualTo("""
                        ann                      bob
                                                 yields     Polite:5
                        yields     Polite:5
                        ... these 2 steps again 2 times ...""");
    }

    @Test
    void leaves_out_the_middle_of_a_long_story_but_never_its_end_nor_a_noted_step() {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= 61; i++) {
            events.add(step(1 + i % 2, "writes next = " + i, "Ring", i));
        }
        assertThat(Swimlanes.text(new Story(CHECK_ANN_BOB, events), Map.of(29, "one too many")))
                .isEqualTo("""
                        ann                               bob
                                                          writes next = 1      Ring:1
                        writes next = 2      Ring:2
                                                          writes next = 3      Ring:3
                        writes next = 4      Ring:4
                                                          writes next = 5      Ring:5
                        writes next = 6      Ring:6
                                                          writes next = 7      Ring:7
                        ... 22 more steps ...
                        writes next = 30     Ring:30      <- one too many
                        ... 14 more steps ...
                                                          writes next = 45     Ring:45
                        writes next = 46     Ring:46
                                                          writes next = 47     Ring:47
                        writes next = 48     Ring:48
                                                          writes next = 49     Ring:49
                        writes next = 50     Ring:50
                                                          writes next = 51     Ring:51
                        writes next = 52     Ring:52
                                                          writes next = 53     Ring:53
                        writes next = 54     Ring:54
                                                          writes next = 55     Ring:55
                        writes next = 56     Ring:56
                                                          writes next = 57     Ring:57
                        writes next = 58     Ring:58
                                                          writes next = 59     Ring:59
                        writes next = 60     Ring:60
                                                          writes next = 61     Ring:61""");
    }

    @Test
    void shares_the_width_lets_a_text_run_on_where_there_is_room_and_cuts_no_place() {
        Story story = new Story(
                CHECK_ANN_BOB,
                List.of(
                        step(1, "writes message = \"a very long message that never comes to its end\"", "Board", 14),
                        step(2, "calls offer(\"another very long message for the board\")", "Noticeboard", 101),
                        step(2, "locks", "Noticeboard", 102)));
        assertThat(Swimlanes.text(story, Map.of(), Glyphs.UNICODE, 80)).isEqualTo("""
                        ann                                   bob
                        writes message = "a very long message that never comes to its end"  Board:14
                                                              calls offer("another ver…  Noticeboard:101
                                                              locks                      Noticeboard:102""");
    }

    @Test
    void begins_each_line_with_the_thread_where_there_are_too_many_for_lanes() {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            events.add(step(i, "waits at the barrier", "Hikers", 20));
        }
        events.add(step(3, "leaves", "Hikers", 22));
        Story story = new Story(List.of("check", "ann", "bob", "cleo", "dan", ""), events);
        assertThat(Swimlanes.text(story, Map.of(5, "before dan has come"))).isEqualTo("""
                        ann       waits at the barrier  Hikers:20
                        bob       waits at the barrier  Hikers:20
                        cleo      waits at the barrier  Hikers:20
                        dan       waits at the barrier  Hikers:20
                        thread 5  waits at the barrier  Hikers:20
                        cleo      leaves                Hikers:22  <- before dan has come""");
    }

    @Test
    void never_exceeds_its_width() {
        for (int threads = 1; threads <= 6; threads++) {
            for (int length = 1; length < 90; length += 4) {
                Story story = story(threads, length);
                for (Glyphs glyphs : Glyphs.values()) {
                    assertThat(Swimlanes.text(story, Map.of(2, "a note of some words"), glyphs, 95)
                                    .lines())
                            .allMatch(line -> Lines.width(line) <= 95);
                }
            }
        }
    }

    private static Story story(int threads, int length) {
        List<String> names = new ArrayList<>(List.of("check"));
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            names.add("thread-with-a-name-of-length-" + length);
            events.add(step(i, "x".repeat(length), "SomeRatherLongTypeName", 100 + i));
            events.add(step(i, "reads " + i, "Short", i));
        }
        events.add(step(1, "ends"));
        return new Story(names, events);
    }

    @Test
    void keeps_values_from_disturbing_the_page() {
        Story story = new Story(
                List.of("check", "Zoë"), List.of(step(1, "writes line = \"a\nb\t\u001b[31m→ ✘\"", "Printer", 3)));
        assertThat(Swimlanes.text(story)).isEqualTo("Zoe\nwrites line = \"a\\nb\\t\\u001b[31m-> ?\"     Printer:3");
        assertThat(Swimlanes.text(story, Map.of(), Glyphs.UNICODE, Lines.WIDTH))
                .isEqualTo("Zoë\nwrites line = \"a\\nb\\t\\u001b[31m→ ✘\"     Printer:3");
    }

    @Test
    void writes_what_is_no_character_as_an_escape() {
        assertThat(Glyphs.UNICODE.plain("\ufffe \uffff \ufdd0 \ud83f\udffe \ud800 \ufffd"))
                .isEqualTo("\\ufffe \\uffff \\ufdd0 \\ud83f\\udffe \\ud800 \ufffd");
    }

    @Test
    void draws_nothing_where_nothing_happened() {
        assertThat(Swimlanes.text(new Story(CHECK_ANN_BOB, List.of()))).isEmpty();
        assertThat(Swimlanes.text(new Story(CHECK_ANN_BOB, List.of(step(0, "starts ann"), step(0, "joins ann")))))
                .isEmpty();
    }
}
