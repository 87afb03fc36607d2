package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** An answer that is a thread itself, with a run() or a start() of its own. */
class ThreadSubclassTest {
    private static final String ASKED_BY_TWO = """
        Schedules.atMost(100).prove(() -> {
            Answer answer = new Answer();
            Worker.start("ann", answer::first).join();
            Worker.together(answer::second, answer::second);
            Expect.that(answer.done == 1, WRONG_RESULT, "done %d", answer.done);
        });
        """;

    private static final String ASKED_WHILE_IT_IS_STARTED = """
        Schedules.atMost(100).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    @Test
    void a_synchronized_run_begins_before_it_enters_the_monitor() {
        Trial.of("""
            int done;
            class Job extends Thread {
                @Override public synchronized void run() { done++; }
                synchronized void ask() throws InterruptedException { join(); }
            }
            final Job job = new Job();
            void first() { job.start(); }
            void second() throws Exception { job.ask(); }
            """, ASKED_BY_TWO).isRight();
    }

    @Test
    void whoever_joins_it_inside_its_monitor_gives_the_monitor_up_meanwhile() {
        Trial.of("""
            int done;
            class Job extends Thread {
                @Override public void run() { finish(); }
                synchronized void finish() { done++; }
                synchronized void ask() throws InterruptedException { askInside(); }
                synchronized void askInside() throws InterruptedException { join(); }
            }
            final Job job = new Job();
            void first() { job.start(); }
            void second() throws Exception { job.ask(); }
            """, ASKED_BY_TWO).isRight();
    }

    @Test
    void whoever_joins_it_inside_another_monitor_keeps_that() {
        Trial.of("""
            int done;
            final Object lock = new Object();
            final Thread job = new Thread(() -> { synchronized (lock) { done++; } });
            void first() { job.start(); }
            void second() throws Exception { synchronized (lock) { job.join(); } }
            """, ASKED_BY_TWO).finds(Diagnosis.DEADLOCK);
    }

    @Test
    void its_end_notifies_whoever_waits_on_it() {
        Trial.of("""
            int done;
            class Job extends Thread {
                @Override public void run() { done++; }
                synchronized void ask() throws InterruptedException { while (isAlive()) wait(); }
            }
            final Job job = new Job();
            void first() { job.start(); }
            void second() throws Exception { job.ask(); }
            """, ASKED_BY_TWO).isRight();
    }

    @Test
    void others_may_come_in_before_a_start_of_its_own_really_starts_it() {
        Trial.of("""
            volatile boolean started;
            volatile int done;
            class Job extends Thread {
                @Override public void start() { started = true; super.start(); }
                @Override public void run() { done = 1; }
            }
            final Job job = new Job();
            void first() { job.start(); }
            void second() throws Exception {
                if (started) {
                    job.join();
                    if (done == 0) throw new IllegalStateException("not yet");
                }
            }
            """, ASKED_WHILE_IT_IS_STARTED).finds(Diagnosis.WRONG_RESULT);
    }
}
