package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import latchkey.diagnosis.Diagnosis;
import latchkey.schedule.Impatience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the scheduler cannot control is said, never guessed; and whoever is judged next is judged as ever. */
class BeyondControlTest {
    private static final String HELPER = "demo.helper";
    private static final String PARTAKES = "A thread outside the scheduler's control takes part in it";

    private static final String ONE_CALL = """
        Schedules.forAll(() -> {
            Answer answer = new Answer();
            Worker.start("ann", () -> answer.run()).join();
        });
        """;

    /** An executor of the answer's that was made, with its thread, long before. */
    private final AtomicReference<Thread> helpersThread = new AtomicReference<>();

    private final ExecutorService helper = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task);
        helpersThread.set(thread);
        return thread;
    });

    private void is_inconclusive(String answer, String reason) {
        Trial trial;
        try (Impatience impatience = Impatience.begins()) {
            assertThat(impatience).isNotNull();
            trial = Trial.of(answer, ONE_CALL);
        }
        assertThat(trial.result().findings()).isEmpty();
        assertThat(trial.result().unknown()).isEqualTo(reason);
        the_next_are_judged_as_ever();
    }

    private static void the_next_are_judged_as_ever() {
        String two = """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Worker.together(answer::add, answer::add);
                Expect.that(answer.n == 2, LOST_UPDATE, "%d", answer.n);
            });
            """;
        Trial.of("int n; synchronized void add() { n++; }", two).isRight();
        Trial.of("int n; void add() { n++; }", two).finds(Diagnosis.LOST_UPDATE);
    }

    @AfterEach
    void send_the_helper_home() {
        helper.shutdownNow();
        System.getProperties().remove(HELPER);
    }

    private String withHelper(String body) throws Exception {
        helper.submit(() -> {}).get();
        Thread itsThread = Objects.requireNonNull(helpersThread.get());
        while (itsThread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait(); // it is asked only when it has to be woken for it
        }
        System.getProperties().put(HELPER, helper);
        return "static final Executor HELPER = (Executor) System.getProperties().get(\"" + HELPER + "\");\n" + body;
    }

    // ------------------------------------------------------------------ foreign threads

    @Test
    void a_foreign_thread_that_completes_the_answers_future() throws Exception {
        is_inconclusive(withHelper("""
            void run() throws Exception {
                CompletableFuture<String> cake = new CompletableFuture<>();
                HELPER.execute(() -> cake.complete("cake"));
                cake.get();
            }
            """), PARTAKES + ".");
    }

    @Test
    void a_foreign_thread_that_takes_its_time() throws Exception {
        is_inconclusive(withHelper("""
            void run() throws Exception {
                CompletableFuture<String> cake = new CompletableFuture<>();
                HELPER.execute(cake::join);
                cake.get();
            }
            """), PARTAKES + ": ann waits for a CompletableFuture, after Answer:5.");
    }

    @Test
    void a_foreign_thread_in_whose_time_no_limit_may_run_out() throws Exception {
        is_inconclusive(withHelper("""
            void run() throws Exception {
                CountDownLatch served = new CountDownLatch(1);
                HELPER.execute(new FutureTask<>(served::getCount));
                served.await(1, TimeUnit.SECONDS);
            }
            """), PARTAKES + ": ann waits for a CountDownLatch, after Answer:5.");
    }

    @Test
    void a_foreign_thread_that_only_counts() throws Exception {
        is_inconclusive(withHelper("""
            int n;
            void run() throws Exception {
                HELPER.execute(() -> n++);
                while (n == 0) Thread.onSpinWait();
            }
            """), PARTAKES + ".");
    }

    @Test
    void a_foreign_thread_that_is_woken_and_has_not_come_to_it_yet() throws Exception {
        String answer = """
            static final Executor HELPER = (Executor) System.getProperties().get("demo.helper");
            int n;
            void run() throws Exception {
                HELPER.execute(() -> n++);
                %s
            }
            """;
        CountDownLatch judged = new CountDownLatch(1);
        Thread late = Thread.ofPlatform().start(() -> {
            while (judged.getCount() > 0) LockSupport.park();
        });
        System.getProperties().put(HELPER, (Executor) task -> LockSupport.unpark(late));
        try {
            is_inconclusive(answer.formatted("while (n == 0) Thread.onSpinWait();"), PARTAKES + ".");
            is_inconclusive(answer.formatted("while (n == 0) Thread.sleep(1);"), PARTAKES + ".");
            is_inconclusive(answer.formatted("if (n == 0) throw new IllegalStateException();"), PARTAKES + ".");
        } finally {
            judged.countDown();
            LockSupport.unpark(late);
            late.join();
        }
    }

    @Test
    void a_thread_that_the_jdk_starts_for_the_answer() {
        is_inconclusive("""
            void run() throws Exception {
                CountDownLatch swept = new CountDownLatch(1);
                java.lang.ref.Cleaner.create().register(new Object(), swept::countDown);
                swept.await();
            }
            """, PARTAKES + ": ann waits for a CountDownLatch, after Answer:4.");
    }

    // ------------------------------------------------------------------ system calls

    @Test
    void an_accept_to_which_nobody_connects() {
        is_inconclusive("""
            void run() throws Exception {
                List<String> guests = new ArrayList<>();
                try (var door = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
                    guests.add("nobody");
                    door.accept();
                }
            }
            """, "ann blocks where the scheduler cannot see it, after Answer:4.");
    }

    @Test
    void an_accept_on_a_virtual_thread() {
        is_inconclusive("""
            void run() throws Exception {
                Thread guest = Thread.ofVirtual().name("guest").start(() -> {
                    try (var door = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
                        door.accept();
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
                guest.join();
            }
            """, PARTAKES + ": guest waits for an unpark, before any step of the answer's.");
    }

    @Test
    void a_pipe_into_which_nobody_writes() {
        is_inconclusive("""
            void run() throws Exception {
                var pipe = java.nio.channels.Pipe.open();
                List<String> read = new ArrayList<>();
                read.add("nothing");
                pipe.source().read(java.nio.ByteBuffer.allocate(1));
            }
            """, "ann blocks where the scheduler cannot see it, after Answer:4.");
    }

    @Test
    void a_piped_stream_into_which_nobody_writes() {
        is_inconclusive("""
            int n;
            void run() throws Exception {
                var in = new java.io.PipedInputStream(new java.io.PipedOutputStream());
                n++;
                in.read();
            }
            """, "ann blocks where the scheduler cannot see it, after Answer:4.");
    }

    // ------------------------------------------------------------------ code that nobody has woven

    @Test
    void a_computation_of_the_jdks_own() {
        is_inconclusive("""
            long n;
            void run() {
                n = 1;
                n = java.util.stream.LongStream.range(0, 4_000_000_000L).sum();
            }
            """, "ann computes where the scheduler cannot see it, after Answer:3.");
    }
}
