package coordination.race;

import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;

/** A small class says what an event is; the latch inside is nobody else's business. */
public class Race {
    private static final class Event {
        private final CountDownLatch missing;

        Event(int times) {
            missing = new CountDownLatch(times);
        }

        void happens() {
            missing.countDown();
        }

        void await() throws InterruptedException {
            if (missing.getCount() > 0) {
                missing.await();
            }
        }
    }

    private final Event line;
    private final Event shot;
    private final Event finish;

    public Race(int runners) {
        IntFunction<Event> event = Event::new;
        line = event.apply(runners);
        shot = event.apply(1);
        finish = event.apply(runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        line.happens();
        shot.await();
        try (AutoCloseable end = finish::happens) {
            sprint.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.happens();
    }

    public void awaitFinish() throws InterruptedException {
        finish.await();
    }
}
