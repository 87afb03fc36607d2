package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How threads wait, are woken and are interrupted.
 *
 * <p>Where a wait must not return without a notification, two schedules are tried: spurious wake-ups begin with the third.
 */
class WaitingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { Thread.sleep(1_000); }",
                "synchronized (this) { while (true) { wait(); } }",
                "synchronized (this) { while (true) { wait(1_000); } }",
                "Thread me = Thread.currentThread(); me.join();",
                "Lock lock = new ReentrantLock(); lock.lock(); while (true) { lock.newCondition().await(); }",
                "new CountDownLatch(1).await();",
                "new CountDownLatch(1).await(1, TimeUnit.HOURS);",
                "new Semaphore(0).acquire();",
                "new LinkedBlockingQueue<String>().take();",
                "new SynchronousQueue<String>().put(\"one\");",
                "new Exchanger<String>().exchange(\"one\");",
                "new CyclicBarrier(2).await();",
                "new Phaser(1).awaitAdvanceInterruptibly(0);",
                "new CompletableFuture<String>().get();",
                "while (true) { LockSupport.park(); if (Thread.interrupted()) throw new InterruptedException(); }",
            })
    void an_interrupt_ends_every_kind_of_wait(String wait) {
        Trial.of("void first() throws Exception { " + wait + " }", """
            Schedules.atMost(60).wherePollingIsFine().prove(() -> {
                Answer answer = new Answer();
                Worker ann = Worker.attempt("ann", answer::first);
                ann.interrupt();
                ann.join();
                Expect.that(ann.thrown() instanceof InterruptedException, IGNORES_INTERRUPT, "%s", ann.thrown());
            });
            """).isRight();
    }

    @Test
    void an_interrupt_does_not_end_the_wait_for_a_monitor() {
        Trial.of("""
            synchronized void first(Gate gate) { gate.pass(); }
            synchronized void second() { }
            """, """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Gate gate = new Gate("ann is busy");
                Worker ann = Worker.start("ann", () -> answer.first(gate));
                gate.awaitArrivals(1);
                Worker bob = Worker.start("bob", answer::second);
                bob.interrupt();
                Everybody.settles();
                Expect.that(!bob.ended(), WRONG_ORDER, "bob came in while ann was there.");
                gate.open();
                ann.join();
                bob.join();
            });
            """).isRight();
    }

    @Test
    void a_wait_gives_the_monitor_up_and_takes_it_again() {
        Trial.of("""
            boolean open;
            synchronized void first() throws InterruptedException { while (!open) { wait(); } open = false; }
            synchronized void second() { open = true; notify(); }
            """, """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Worker.together(answer::first, answer::second);
            });
            """).isRight();
    }

    @Test
    void notify_wakes_one_and_notify_all_wakes_all() {
        Trial.of("""
            synchronized void first() throws InterruptedException { wait(); }
            synchronized void one() { notify(); }
            synchronized void all() { notifyAll(); }
            """, """
            Schedules.atMost(2).prove(() -> {
                Answer answer = new Answer();
                Worker ann = Worker.start("ann", answer::first);
                Worker bob = Worker.start("bob", answer::first);
                Worker cleo = Worker.start("cleo", answer::first);
                Everybody.settles();
                answer.one();
                Everybody.settles();
                int ended = (ann.ended() ? 1 : 0) + (bob.ended() ? 1 : 0) + (cleo.ended() ? 1 : 0);
                Expect.that(ended == 1, WRONG_RESULT, "notify() woke %d.", ended);
                answer.all();
                Everybody.settles();
                Expect.that(ann.ended() && bob.ended() && cleo.ended(), WRONG_RESULT, "notifyAll() did not wake all.");
            });
            """).isRight();
    }

    @Test
    void a_monitor_is_entered_twice_by_its_owner_and_left_twice() {
        Trial.of("""
            int n;
            synchronized void first() { second(); n++; }
            synchronized void second() { n++; }
            synchronized int n() { return n; }
            """, """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Worker.together(answer::first, answer::first);
                Expect.that(answer.n() == 4, LOST_UPDATE, "%d", answer.n());
            });
            """).isRight();
    }

    @Test
    void waiting_or_notifying_without_the_monitor_is_illegal() {
        for (String call : new String[] {"wait()", "notify()", "notifyAll()"}) {
            Trial.of("void first() throws InterruptedException { " + call + "; }", """
                Schedules.atMost(10).prove(() -> {
                    Worker ann = Worker.attempt("ann", new Answer()::first);
                    ann.join();
                    Expect.that(ann.thrown() instanceof IllegalMonitorStateException, WRONG_RESULT, "%s", ann.thrown());
                });
                """)
                    .isRight();
        }
    }

    @Test
    void a_timed_wait_takes_its_time_and_no_real_time() {
        Trial.of("""
            synchronized void first() throws InterruptedException { wait(3_600_000); }
            """, """
            Schedules.atMost(2).prove(() -> {
                Worker.start("ann", new Answer()::first).join();
                Expect.that(Clock.now().toHours() == 1, TOO_EARLY, "It took %s.", Clock.now());
            });
            """).isRight();
    }

    @Test
    void a_gate_that_nobody_opens_says_who_is_to_blame() {
        assertThat(Trial.of("", """
            Schedules.forAll(() -> {
                Gate gate = new Gate("the guests", PROCEEDS_LATE, "Nobody lets the guests in.");
                Worker.start("ann", gate::pass).join();
            });
            """).finds(Diagnosis.PROCEEDS_LATE).seen()).isEqualTo("Nobody lets the guests in.");
    }

    @Test
    void a_meeting_that_one_misses_says_who_is_to_blame() {
        assertThat(Trial.of("synchronized void first(Meeting meeting) { meeting.await(); }", """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Meeting meeting = new Meeting(2, NOT_CONCURRENT, "They cannot be inside together.");
                Worker.together(() -> answer.first(meeting), () -> answer.first(meeting));
            });
            """)
                        .finds(Diagnosis.NOT_CONCURRENT)
                        .seen())
                .isEqualTo("They cannot be inside together.");
    }

    @Test
    void when_everybody_settles_it_is_told_where_each_stands() {
        Trial.of("""
            volatile boolean open;
            void blocks() throws InterruptedException { new Semaphore(0).acquire(); }
            void spins() { while (!open) { Thread.onSpinWait(); } }
            void polls() throws InterruptedException { while (!open) { Thread.sleep(10); } }
            void ends() { }
            """, """
            Schedules.atMost(20).wherePollingIsFine().prove(() -> {
                Answer answer = new Answer();
                Worker.start("ann", answer::blocks);
                Worker.start("bob", answer::spins);
                Worker.start("cleo", answer::polls);
                Worker.start("dan", answer::ends);
                Map<String, Object> found = new TreeMap<>();
                Everybody.settles().forEach(one -> found.put(one.thread(), one.how()));
                Object cleo = found.remove("cleo");
                Expect.that(cleo.toString().matches("POLLING|SPINNING"), WRONG_RESULT, "%s", cleo);
                Expect.that(
                        found.toString().equals("{ann=BLOCKED, bob=SPINNING, dan=ENDED}"),
                        WRONG_RESULT, "%s", found);
            });
            """).isRight();
    }
}
