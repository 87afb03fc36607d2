package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** A thread of the answer's that a gate holds back is started, and does nothing until the gate opens. */
class HeldBackTest {
    private static final String ASKED_TOO_EARLY = """
        Schedules.atMost(60).prove(() -> {
            Answer answer = new Answer();
            Gate processor = new Gate("it gets no processor", WRONG_ORDER, "it never began");
            processor.holdsBack(answer.thread);
            Worker ann = Worker.start("ann", answer::first);
            Everybody.settles();
            Expect.that(!ann.ended(), PROCEEDS_EARLY, "has not waited");
            Expect.that(answer.thread.isAlive(), WRONG_RESULT, "not alive");
            processor.open();
            ann.join();
            Expect.that(answer.done == 1, WRONG_RESULT, "done %d", answer.done);
        });
        """;

    @Test
    void it_goes_on_when_the_gate_opens() {
        Trial.of("""
            volatile int done;
            final Thread thread = new Thread(() -> done = 1);
            void first() throws Exception { thread.start(); thread.join(); }
            """, ASKED_TOO_EARLY).isRight();
    }

    @Test
    void so_does_a_subclass_of_thread_and_a_virtual_thread() {
        Trial.of("""
            volatile int done;
            final Thread thread = new Thread() { @Override public void run() { done = 1; } };
            void first() throws Exception { thread.start(); thread.join(); }
            """, ASKED_TOO_EARLY).isRight();
        Trial.of("""
            volatile int done;
            final Thread thread = Thread.ofVirtual().unstarted(() -> done = 1);
            void first() throws Exception { thread.start(); thread.join(); }
            """, ASKED_TOO_EARLY).isRight();
    }

    @Test
    void who_does_not_wait_for_it_is_found() {
        Trial.of("""
            volatile int done;
            final Thread thread = new Thread(() -> done = 1);
            void first() { thread.start(); }
            """, ASKED_TOO_EARLY).finds(Diagnosis.PROCEEDS_EARLY);
    }

    @Test
    void it_orders_nothing() {
        Trial.of("""
            int done;
            final Thread thread = new Thread(() -> done = 1);
            void first() { thread.start(); while (thread.isAlive()) Thread.onSpinWait(); }
            void second() { done++; }
            """, """
        Schedules.atMost(60).wherePollingIsFine().prove(() -> {
            Answer answer = new Answer();
            Gate processor = new Gate("it gets no processor");
            processor.holdsBack(answer.thread);
            Worker ann = Worker.start("ann", answer::first);
            Worker bob = Worker.start("bob", answer::second);
            bob.join();
            processor.open();
            ann.join();
        });
        """).finds(Diagnosis.DATA_RACE);
    }
}
