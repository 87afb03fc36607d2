package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** A plain field that hands over an object of final fields: a race, unless the check says that it may. */
class FinalFieldsTest {
    private static final String READ_ONCE = """
            Box box;
            int get() {
                Box seen = box;
                if (seen == null) {
                    synchronized (this) {
                        if (box == null) { box = new Box(7); }
                        seen = box;
                    }
                }
                return seen.value;
            }
            """;
    private static final String READ_TWICE = """
            Box box;
            int get() {
                if (box == null) {
                    synchronized (this) {
                        if (box == null) { box = new Box(7); }
                    }
                }
                return box.value;
            }
            """;
    private static final String RECORD = "record Box(int value) {}";
    private static final String MUTABLE = "static class Box { int value; Box(int value) { this.value = value; } }";

    @Test
    void hands_over_an_object_of_final_fields_where_the_check_allows_it() {
        Trial.of(RECORD + READ_ONCE, twoThreads("whereFinalFieldsPublish()")).isRight();
    }

    @Test
    void is_a_race_where_the_check_says_nothing() {
        Trial.of(RECORD + READ_ONCE, twoThreads("orStuck(HANGS, \"\")")).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void is_a_race_when_it_is_read_twice() {
        Trial.of(RECORD + READ_TWICE, twoThreads("whereFinalFieldsPublish()")).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void is_a_race_when_a_field_of_the_object_is_not_final() {
        Trial.of(MUTABLE + READ_ONCE, twoThreads("whereFinalFieldsPublish()")).finds(Diagnosis.DATA_RACE);
    }

    @Test
    void is_a_race_when_it_is_written_without_a_lock() {
        Trial.of(RECORD + "Box box; int get() { box = new Box(7); return 7; }", twoThreads("whereFinalFieldsPublish()"))
                .finds(Diagnosis.DATA_RACE);
    }

    private static String twoThreads(String how) {
        return "Schedules.atMost(100)." + how + """
            .prove(() -> {
                Answer answer = new Answer();
                Worker.together(answer::get, answer::get);
            });
            """;
    }
}
