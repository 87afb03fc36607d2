package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** A crowd of virtual threads is controlled like a few; only races are looked for among the first hundreds alone. */
class CrowdTest {
    private static final String ALL_OF_THEM = """
        Schedules.atMost(3).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::all);
            Expect.that(answer.n() == 10_000, LOST_UPDATE, "%d of 10000.", answer.n());
        });
        """;

    @Test
    void ten_thousand_virtual_threads_count() {
        Trial.of("""
            final AtomicInteger n = new AtomicInteger();
            void all() {
                try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int i = 0; i < 10_000; i++) {
                        each.submit(n::incrementAndGet);
                    }
                }
            }
            int n() { return n.get(); }
            """, ALL_OF_THEM).isRight();
    }

    @Test
    void ten_thousand_virtual_threads_wait_for_one_another() {
        Trial.of("""
            final CountDownLatch go = new CountDownLatch(1);
            final AtomicInteger n = new AtomicInteger();
            void all() throws InterruptedException {
                List<Thread> all = new ArrayList<>();
                for (int i = 0; i < 10_000; i++) {
                    all.add(Thread.startVirtualThread(() -> {
                        try {
                            go.await();
                            n.incrementAndGet();
                        } catch (InterruptedException e) {
                            return;
                        }
                    }));
                }
                go.countDown();
                for (Thread one : all) {
                    one.join();
                }
            }
            int n() { return n.get(); }
            """, ALL_OF_THEM).isRight();
    }

    @Test
    void ten_thousand_virtual_threads_lose_an_update() {
        Trial.of("""
            int n;
            void all() {
                try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int i = 0; i < 10_000; i++) {
                        each.submit(() -> n++);
                    }
                }
            }
            int n() { return n; }
            """, ALL_OF_THEM).finds(Diagnosis.LOST_UPDATE);
    }
}
