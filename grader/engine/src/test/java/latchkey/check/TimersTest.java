package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** {@code java.util.Timer} waits on real monitors of the JDK's own; the turn passes through them. */
class TimersTest {
    private static final String TWO = """
        Schedules.forAll(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::first);
            Expect.that(answer.n() == 4, LOST_UPDATE, "%d of 4 tasks counted.", answer.n());
        });
        """;

    @Test
    void two_timers_hand_over_to_each_other_without_end() {
        Trial.of("""
            final AtomicInteger n = new AtomicInteger();
            void first() throws InterruptedException {
                Timer timer = new Timer(true);
                CountDownLatch done = new CountDownLatch(2);
                for (int i = 1; i <= 2; i++) {
                    timer.schedule(new TimerTask() {
                        @Override public void run() { n.incrementAndGet(); done.countDown(); }
                    }, 10 * i);
                }
                done.await();
                timer.cancel();
            }
            int n() { return n.get(); }
            """, TWO).isRight();
    }

    @Test
    void two_timers_tread_on_each_others_toes() {
        Trial.of("""
            int n;
            void first() throws InterruptedException {
                Timer timer = new Timer(true);
                CountDownLatch done = new CountDownLatch(2);
                for (int i = 1; i <= 2; i++) {
                    timer.schedule(new TimerTask() {
                        @Override public void run() { n++; done.countDown(); }
                    }, 10 * i);
                }
                done.await();
                timer.cancel();
            }
            int n() { return n; }
            """, TWO).finds(Diagnosis.LOST_UPDATE);
    }

    @Test
    void cancelled_timer_lets_its_waiting_thread_end() {
        Trial.of("""
            final Timer timer = new Timer();
            void first() { timer.cancel(); }
            int n() { return 0; }
            """, """
            Schedules.forAll(() -> {
                Answer answer = new Answer();
                Everybody.settles();
                answer.first();
                Everybody.settles();
                Expect.that(Everybody.userThreads().isEmpty(), THREAD_LEAK, "The timer's thread is left.");
            });
            """).isRight();
    }
}
