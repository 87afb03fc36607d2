package latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** Statics begin afresh in each schedule. */
class StaticsTest {
    private static final String ONE_EACH = """
        Schedules.atMost(50).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::first);
            Expect.that(answer.n() == 2, LOST_UPDATE, "%d", answer.n());
        });
        """;

    @Test
    void a_static_counter_starts_at_nothing_in_each_schedule() {
        Trial trial = Trial.of("""
            static int n;
            void first() { synchronized (Answer.class) { n++; } }
            int n() { synchronized (Answer.class) { return n; } }
            """, ONE_EACH);

        trial.isRight();
        assertThat(trial.result().schedules()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void a_static_counter_without_a_lock_loses_an_update() {
        Trial.of("""
            static int n;
            void first() { n++; }
            int n() { return n; }
            """, ONE_EACH).finds(Diagnosis.LOST_UPDATE);
    }

    @Test
    void constants_are_made_once_and_outside_of_the_schedules() {
        Trial.of("""
            enum Kind { ODD, EVEN }
            private static final java.lang.invoke.VarHandle N;
            static {
                try {
                    N = java.lang.invoke.MethodHandles.lookup().findVarHandle(Answer.class, "n", int.class);
                } catch (ReflectiveOperationException e) {
                    throw new ExceptionInInitializerError(e);
                }
            }
            private int n;
            private Kind kind = Kind.EVEN;
            void first() { N.getAndAdd(this, 1); assert (int) N.getVolatile(this) > 0; }
            int n() { return (int) N.getVolatile(this); }
            """, ONE_EACH).isRight();
    }

    @Test
    void a_class_initialiser_that_fails_is_the_answers_fault() {
        Trial.of("""
            private static final java.lang.invoke.VarHandle N;
            static {
                try {
                    N = java.lang.invoke.MethodHandles.lookup().findVarHandle(Answer.class, "none", int.class);
                } catch (ReflectiveOperationException e) {
                    throw new ExceptionInInitializerError(e);
                }
            }
            void first() {}
            int n() { return 2; }
            """, ONE_EACH).finds(Diagnosis.WRONG_RESULT);
    }

    @Test
    void a_static_executor_serves_each_schedule() {
        Trial.of("""
            static final ExecutorService POOL = Executors.newFixedThreadPool(2);
            final AtomicInteger n = new AtomicInteger();
            void first() throws Exception { POOL.submit(n::incrementAndGet).get(); }
            int n() { return n.get(); }
            """, ONE_EACH).isRight();
    }

    @Test
    void a_static_executor_does_not_make_a_plain_counter_safe() {
        Trial.of("""
            static final ExecutorService POOL = Executors.newFixedThreadPool(2);
            int n;
            void first() throws Exception { POOL.submit(() -> n++).get(); }
            int n() { return n; }
            """, ONE_EACH).finds(Diagnosis.LOST_UPDATE);
    }

    @Test
    void a_thread_that_a_class_initialiser_starts_belongs_to_the_schedule() {
        Trial.of("""
            static final BlockingQueue<Runnable> WORK = new LinkedBlockingQueue<>();
            static {
                Thread worker = new Thread(() -> {
                    try {
                        while (true) {
                            WORK.take().run();
                        }
                    } catch (InterruptedException e) {
                        return;
                    }
                });
                worker.setDaemon(true);
                worker.start();
            }
            int n;
            void first() throws Exception {
                FutureTask<Void> task = new FutureTask<>(() -> n++, null);
                WORK.put(task);
                task.get();
            }
            int n() { return n; }
            """, ONE_EACH).isRight();
    }
}
