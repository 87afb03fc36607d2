package latchkey.check;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** Who is to blame for an exception outside the scenarios. */
class BrokenCheckTest {
    @Test
    void a_check_that_breaks_by_itself_is_no_fault_of_the_answer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Trial.of("void first() { }", "Object nothing = null; nothing.hashCode();"))
                .withMessageStartingWith("the check 'it holds' is broken: java.lang.NullPointerException");
    }

    @Test
    void a_check_that_breaks_after_its_scenario_is_no_fault_of_the_answer_either() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Trial.of("void first() { }", """
                Schedules.atMost(2).prove(() -> new Answer().first());
                throw new java.io.IOException("the disk is full");
                """))
                .withMessageContaining("the disk is full");
    }

    @Test
    void an_answer_that_throws_when_the_check_calls_it_is_to_blame() {
        Trial.of("Answer() { throw new IllegalArgumentException(); }", "new Answer();")
                .finds(Diagnosis.WRONG_RESULT);
    }
}
