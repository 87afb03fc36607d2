package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** The engine lends its threads to one schedule after the other; no answer may notice. Public for the answers' sake. */
public class WorkerTest {
    private static final String ONE_BY_ONE = """
        Schedules.atMost(40).prove(() -> {
            Answer answer = new Answer();
            Worker ann = Worker.start("ann", answer::first);
            ann.join();
            Worker bob = Worker.start("bob", answer::first);
            bob.join();
            Expect.that(ann.thread() != bob.thread(), WRONG_THREAD, "one thread plays two parts");
        });
        """;

    /** Outlives the schedules, as the JDK's own do. */
    public static final ThreadLocal<String> KEPT = new ThreadLocal<>();

    @Test
    void a_worker_finds_no_thread_locals_of_an_earlier_schedule() {
        for (int i = 0; i < 3; i++) { // few interleavings, so few schedules: the same threads play in each trial
            Trial.of("""
                void first() {
                    if (WorkerTest.KEPT.get() != null) throw new IllegalStateException(WorkerTest.KEPT.get());
                    WorkerTest.KEPT.set("left behind");
                }
                """, ONE_BY_ONE).isRight();
        }
    }

    @Test
    void an_interrupt_ends_with_the_worker_that_got_it() {
        Trial.of("void first() { if (Thread.currentThread().isInterrupted()) throw new IllegalStateException(); }", """
        Schedules.atMost(40).prove(() -> {
            Answer answer = new Answer();
            Worker ann = Worker.start("ann", answer::first);
            ann.join();
            Worker bob = Worker.start("bob", () -> Thread.currentThread().interrupt());
            bob.join();
        });
        """)
                .isRight();
    }

    @Test
    void a_worker_that_nobody_waits_for_is_interrupted_by_nobody_later() {
        Trial.of("""
            void first() throws Exception { new Semaphore(0).acquire(); }
            """, """
        Schedules.atMost(40).prove(() -> {
            Answer answer = new Answer();
            Worker ann = Worker.attempt("ann", answer::first);
            Everybody.settles();
            ann.interrupt();
            ann.join();
            Expect.that(ann.thrown() instanceof InterruptedException, WRONG_RESULT, "%s", ann.thrown());
        });
        """).isRight();
    }

    @Test
    void name_daemon_status_and_priority_are_the_workers_own() {
        Trial.of("""
            void first() {
                Thread me = Thread.currentThread();
                String told = me.getName() + " " + me.isDaemon() + " " + me.getPriority();
                me.setName("renamed");
                me.setPriority(Thread.MAX_PRIORITY);
                me.setUncaughtExceptionHandler((thread, thrown) -> { });
                if (!told.equals("ann false 5") && !told.equals("bob true 5")) throw new IllegalStateException(told);
            }
            """, """
        Schedules.atMost(40).prove(() -> {
            Answer answer = new Answer();
            Worker ann = Worker.start("ann", answer::first);
            Worker bob = Worker.startDaemon("bob", answer::first);
            ann.join();
            bob.join();
        });
        """).isRight();
    }

    @Test
    void what_threads_inherit_is_inherited_by_workers() {
        Trial.of("""
            static final InheritableThreadLocal<String> LEFT = new InheritableThreadLocal<>();
            Answer() { LEFT.set("to you"); }
            void first() { if (!"to you".equals(LEFT.get())) throw new IllegalStateException(LEFT.get()); }
            """, ONE_BY_ONE).isRight();
    }

    @Test
    void a_worker_that_has_ended_is_seen_as_ended() {
        Trial.of("""
            Thread seen;
            void first() {
                if (seen == null) {
                    seen = Thread.currentThread();
                } else if (seen.isAlive() || seen.getState() != Thread.State.TERMINATED) {
                    throw new IllegalStateException(seen + " " + seen.getState());
                }
            }
            """, ONE_BY_ONE).isRight();
    }

    @Test
    void what_a_worker_throws_is_found() {
        assertThat(Trial.of("void first() { throw new IllegalStateException(\"oh\"); }", ONE_BY_ONE)
                        .finds(Diagnosis.WRONG_RESULT)
                        .seen())
                .contains("ann", "oh");
    }

    @Test
    void threads_are_still_there_until_they_end_but_those_the_jdk_keeps() {
        Trial.of("""
            void first() throws Exception {
                CompletableFuture.supplyAsync(() -> 1, CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS)).get();
            }
            ForkJoinPool second() throws Exception {
                ForkJoinPool own = new ForkJoinPool(1);
                own.submit(() -> 1).get();
                return own;
            }
            """, """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Worker.start("ann", answer::first).join();
                Everybody.settles();
                Expect.that(Everybody.stillThere().isEmpty(), WRONG_RESULT, "%s", Everybody.stillThere());
                ForkJoinPool[] own = new ForkJoinPool[1];
                Worker.start("bob", () -> own[0] = answer.second()).join();
                Expect.that(Everybody.stillThere().size() == 1, WRONG_RESULT, "%s", Everybody.stillThere());
                own[0].shutdown();
                Everybody.settles();
                Expect.that(Everybody.stillThere().isEmpty(), WRONG_RESULT, "%s", Everybody.stillThere());
            });
            """).isRight();
    }
}
