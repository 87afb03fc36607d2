package latchkey.check;

import org.junit.jupiter.api.Test;

/** A reference to a method is woven as its call is. */
class MethodReferenceTest {
    private static final String ASKED_ONCE = """
        Schedules.atMost(20).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first);
        });
        """;

    @Test
    void a_method_that_the_receivers_type_inherits_may_be_referred_to() {
        Trial.of("""
            void first() {
                ExecutorService pool = Executors.newCachedThreadPool();
                LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
                List<Runnable> tasks = List.of(() -> List.of("a", "b").forEach(queue::add));
                tasks.forEach(pool::execute);
                pool.shutdown();
            }
            """, ASKED_ONCE).isRight();
    }

    @Test
    void a_thread_of_the_answers_own_may_be_referred_to() {
        Trial.of("""
            static class Helper extends Thread { public void run() { } }
            void first() throws Exception {
                Helper helper = new Helper();
                Runnable start = helper::start;
                Callable<Void> join = () -> { helper.join(); return null; };
                List<Helper> helpers = List.of(new Helper(), new Helper());
                start.run();
                helpers.forEach(Thread::start);
                helpers.forEach(Helper::isAlive);
                join.call();
                for (Helper each : helpers) each.join();
            }
            """, ASKED_ONCE).isRight();
    }
}
