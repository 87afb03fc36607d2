package latchkey.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import latchkey.trace.Event;
import latchkey.trace.Glyphs;
import latchkey.trace.Place;
import latchkey.trace.Story;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Place READ = new Place("Counter", "increment", 14);
    private static final Place WRITE = new Place("Counter", "increment", 16);

    private static final Story LOST_UPDATE = new Story(
            List.of("check", "ann", "bob"),
            List.of(
                    new Event(0, "starts ann", null),
                    new Event(0, "starts bob", null),
                    new Event(1, "reads value = 0", READ),
                    new Event(2, "reads value = 0", READ),
                    new Event(2, "writes value = 1", WRITE),
                    new Event(1, "writes value = 1", WRITE),
                    new Event(0, "joins ann", null)));

    private static Finding lostUpdate() {
        return new Finding(
                Diagnosis.LOST_UPDATE,
                "loses no update",
                "Two threads each called increment() once; value() is 1, expected 2.",
                "Between reading and writing, another thread can come in: the three steps have to be one.",
                Map.of("expected", "2", "seen", "1"),
                WRITE,
                LOST_UPDATE,
                "c1-7");
    }

    private static Finding at(Diagnosis diagnosis, int line) {
        return Finding.of(diagnosis, "Seen.", new Place("Counter", "value", line));
    }

    @Test
    void tells_a_lost_update_as_the_design_shows_it() {
        assertThat(Message.of("locks/counter", 0, 4, List.of(lostUpdate()), 1, 3)
                        .render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ locks/counter   lost update                                            0 of 4 points
                          Two threads each called increment() once; value() is 1, expected 2.

                             ann                                  bob
                             reads value = 0      Counter:14
                                                                  reads value = 0      Counter:14
                                                                  writes value = 1     Counter:16
                             writes value = 1     Counter:16      <- overwrites bob's

                          Between reading and writing, another thread can come in: the three steps have to be one.
                          hint 1 of 3: latchkey hint locks/counter        more: latchkey explain lost-update""");
    }

    @Test
    void falls_back_to_ascii() {
        Finding finding = Finding.of(Diagnosis.WRONG_THREAD, "The errand ran on the caller’s thread – “main”.", null);
        assertThat(Message.of("threads/errand", 1, 1, List.of(finding), 3, 3).render(Glyphs.ASCII))
                .isEqualTo("""
                        x threads/errand   wrong thread                                           1 of 1 point
                          The errand ran on the caller's thread - "main".
                          hint 3 of 3: latchkey hint threads/errand        more: latchkey explain wrong-thread""");
    }

    @Test
    void names_the_place_where_no_story_shows_it() {
        Finding finding = Finding.of(
                        Diagnosis.DATA_RACE,
                        "value is written by one thread and read by another, and nothing makes the one happen before"
                                + " the other.",
                        new Place("Counter", "value", 20))
                .because("A read without the lock may see an old value, for ever.");
        assertThat(Message.of("locks/counter", 2, 4, List.of(finding), 2, 3).render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ locks/counter   data race                                              2 of 4 points
                          value is written by one thread and read by another, and nothing makes the one happen before the
                          other.
                          at Counter:20, in value()
                          A read without the lock may see an old value, for ever.
                          hint 2 of 3: latchkey hint locks/counter        more: latchkey explain data-race""");
    }

    @Test
    void does_not_repeat_a_place_that_the_text_names() {
        Finding finding =
                Finding.of(Diagnosis.HANGS, "The loop at Hatch:9 never ends.", new Place("Hatch", "lambda", 9));
        assertThat(Message.of("coordination/hatch", 0, 5, List.of(finding), 1, 0)
                        .render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ coordination/hatch   hangs                                             0 of 5 points
                          The loop at Hatch:9 never ends.
                          more: latchkey explain hangs""");
    }

    @Test
    void keeps_the_compiler_s_words_as_they_are() {
        Finding finding = Finding.of(Diagnosis.DOES_NOT_COMPILE, """
                exercises/src/main/java/locks/counter/Counter.java:12: error: ';' expected
                        int next = value + 1
                                            ^
                1 error
                """, new Place("Counter", "", 12));
        assertThat(Message.of("locks/counter", 0, 4, List.of(finding), 1, 3).render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ locks/counter   does not compile                                       0 of 4 points
                          exercises/src/main/java/locks/counter/Counter.java:12: error: ';' expected
                                  int next = value + 1
                                                      ^
                          1 error

                          hint 1 of 3: latchkey hint locks/counter        more: latchkey explain does-not-compile""");
    }

    @Test
    void lists_at_most_three_further_findings_each_once() {
        List<Finding> findings = List.of(
                at(Diagnosis.DEADLOCK, 9),
                at(Diagnosis.DATA_RACE, 20),
                at(Diagnosis.DEADLOCK, 9),
                at(Diagnosis.DATA_RACE, 20),
                Finding.of(Diagnosis.THREAD_LEAK, "Seen.", null),
                at(Diagnosis.BUSY_WAIT, 30),
                at(Diagnosis.DATA_RACE, 21),
                at(Diagnosis.TOO_LATE, 40));
        assertThat(Message.of("locks/counter", 0, 4, findings, 1, 3).render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ locks/counter   deadlock                                               0 of 4 points
                          Seen.
                          at Counter:9, in value()
                          also: data race at Counter:20, thread leak, busy wait at Counter:30 and 2 more
                          hint 1 of 3: latchkey hint locks/counter        more: latchkey explain deadlock""");
    }

    @Test
    void shows_the_note_that_a_finding_brings() {
        Finding finding = new Finding(
                Diagnosis.TORN_READ,
                "",
                "sum() is 3.",
                "",
                Map.of("note", "sees half of ann's move"),
                READ,
                new Story(List.of("check", "ann"), List.of(new Event(1, "reads left = 3", READ))),
                null);
        assertThat(Message.of("locks/counter", 0, 4, List.of(finding), 1, 3).render(Glyphs.UNICODE))
                .contains("\n     reads left = 3     Counter:14   <- sees half of ann's move\n");
    }

    @Test
    void marks_no_write_that_nobody_came_before() {
        Story harmless = new Story(
                List.of("check", "ann", "bob"),
                List.of(
                        new Event(1, "reads value = 0", READ),
                        new Event(1, "writes value = 1", WRITE),
                        new Event(2, "reads value = 1", READ),
                        new Event(2, "writes value = 2", WRITE)));
        Finding finding = new Finding(Diagnosis.LOST_UPDATE, "", "Seen.", "", Map.of(), WRITE, harmless, null);
        assertThat(Notes.of(finding, harmless)).isEmpty();
    }

    @Test
    void puts_the_explanation_on_its_own_line_where_both_do_not_fit() {
        Finding finding = Finding.of(Diagnosis.SWALLOWED_EXCEPTION, "The exception is gone.", null);
        String id = "coordination/a-kitchen-timer-with-a-long-name";
        assertThat(Message.of(id, 10, 12, List.of(finding), 1, 3).render(Glyphs.UNICODE))
                .isEqualTo("""
                        ✘ coordination/a-kitchen-timer-with-a-long-name   swallowed exception  10 of 12 points
                          The exception is gone.
                          hint 1 of 3: latchkey hint coordination/a-kitchen-timer-with-a-long-name
                          more: latchkey explain swallowed-exception""");
    }

    @Test
    void has_something_to_say() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("locks/counter", 0, 4, List.of(), 1, 3))
                .withMessage("a message needs a finding: locks/counter");
    }
}
