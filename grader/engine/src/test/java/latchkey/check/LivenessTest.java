package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import org.junit.jupiter.api.Test;

/** What the engine says of those who never come to an end. */
class LivenessTest {
    private static final String TOGETHER = """
        Schedules.forAll(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    @Test
    void a_loop_that_never_ends_hangs_at_its_line() {
        Trial.of("int n;\nvoid first() {\n    for (int i = 0; i >= 0; i += 0) {\n    }\n}\nvoid second() {}", TOGETHER)
                .finds(Diagnosis.HANGS, 3);
    }

    @Test
    void looking_at_a_flag_again_and_again_is_a_busy_wait() {
        Trial.of("""
            volatile boolean open;
            void first() {
                while (!open) {
                }
            }
            void second() { open = true; }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT, 3);
    }

    @Test
    void sleeping_and_looking_again_and_again_is_sleeping_instead() {
        Finding finding = Trial.of("""
            volatile boolean open;
            void first() throws InterruptedException {
                while (!open) {
                    Thread.sleep(10);
                }
            }
            void second() throws InterruptedException { Thread.sleep(60_000); open = true; }
            """, TOGETHER).finds(Diagnosis.SLEEPS_INSTEAD);

        assertThat(finding.seen()).contains("sleeps and looks");
    }

    @Test
    void a_circle_of_owners_is_a_deadlock_that_names_them() {
        Finding finding = Trial.of("""
            final Object fork = new Object();
            final Object knife = new Object();
            void first() { synchronized (fork) { synchronized (knife) { } } }
            void second() { synchronized (knife) { synchronized (fork) { } } }
            """, TOGETHER).finds(Diagnosis.DEADLOCK);

        assertThat(finding.seen()).contains("ann waits for", "bob waits for", "Nobody can ever go on.");
    }

    @Test
    void a_circle_of_monitors_without_a_hash_code_is_a_deadlock_too() {
        Trial.of("""
            static class Thing { @Override public int hashCode() { throw new IllegalStateException(); } }
            final Object fork = new Thing();
            final Object knife = new Thing();
            void first() { synchronized (fork) { synchronized (knife) { } } }
            void second() { synchronized (knife) { synchronized (fork) { } } }
            """, TOGETHER).finds(Diagnosis.DEADLOCK);
    }

    @Test
    void a_circle_of_two_reentrant_locks_is_a_deadlock_too() {
        Trial.of("""
            final Lock fork = new ReentrantLock();
            final Lock knife = new ReentrantLock();
            void first() { both(fork, knife); }
            void second() { both(knife, fork); }
            void both(Lock one, Lock other) { one.lock(); other.lock(); other.unlock(); one.unlock(); }
            """, TOGETHER).finds(Diagnosis.DEADLOCK);
    }

    @Test
    void a_lock_whose_owner_has_ended_has_leaked() {
        Finding finding = Trial.of("""
            final Lock lock = new ReentrantLock();
            void first() { lock.lock(); }
            void second() { lock.lock(); lock.unlock(); }
            """, TOGETHER).finds(Diagnosis.LEAKED_LOCK);

        assertThat(finding.seen()).contains("ann has ended without giving it back");
    }

    @Test
    void a_permit_that_never_comes_back_has_leaked() {
        Trial.of("""
            final Semaphore permits = new Semaphore(1);
            void first() throws InterruptedException { permits.acquire(); }
            void second() throws InterruptedException { permits.acquire(); }
            """, TOGETHER).finds(Diagnosis.LEAKED_PERMIT);
    }

    @Test
    void a_notification_before_the_wait_is_a_lost_wakeup() {
        Trial.of("""
            synchronized void first() throws InterruptedException { wait(); }
            synchronized void second() { notify(); }
            """, TOGETHER).finds(Diagnosis.LOST_WAKEUP);
    }

    @Test
    void a_signal_before_the_wait_is_a_lost_wakeup_too() {
        Trial.of("""
            final Lock lock = new ReentrantLock();
            final Condition open = lock.newCondition();
            void first() throws InterruptedException { lock.lock(); try { open.await(); } finally { lock.unlock(); } }
            void second() { lock.lock(); try { open.signal(); } finally { lock.unlock(); } }
            """, TOGETHER).finds(Diagnosis.LOST_WAKEUP);
    }

    @Test
    void a_latch_that_nobody_counts_down_hangs() {
        Trial.of("""
            final CountDownLatch latch = new CountDownLatch(2);
            void first() throws InterruptedException { latch.await(); }
            void second() { latch.countDown(); }
            """, TOGETHER).finds(Diagnosis.HANGS);
    }

    @Test
    void swallowing_everything_for_ever_does_not_hold_up_the_judge() {
        Trial.of("""
            final Lock lock = new ReentrantLock();
            void first() {
                while (true) {
                    try {
                        lock.lock();
                        lock.unlock();
                    } catch (Throwable swallowed) {
                    }
                }
            }
            """, """
            Schedules.atMost(4).prove(() -> {
                Answer answer = new Answer();
                Worker.start("ann", answer::first);
                Expect.fail(WRONG_ORDER, "So it ends.");
            });
            """).finds(Diagnosis.WRONG_ORDER);
    }
}
