package coordination.race;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A latch for the start and one for the finish in every lane. */
public class Race {

    private record Lane(CountDownLatch taken, CountDownLatch done) {
        Lane() {
            this(new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    private final List<Lane> lanes;
    private final AtomicInteger nextLane = new AtomicInteger();
    private final CountDownLatch shot = new CountDownLatch(1);

    public Race(int runners) {
        lanes = Stream.generate(Lane::new).limit(runners).toList();
    }

    public void run(Runnable sprint) throws InterruptedException {
        Lane lane = lanes.get(nextLane.getAndIncrement());
        lane.taken().countDown();
        shot.await();
        try {
            sprint.run();
        } catch (Throwable stumbled) {
            // her race is over like any other
        } finally {
            lane.done().countDown();
        }
    }

    public void fire() throws InterruptedException {
        for (Lane lane : lanes) {
            lane.taken().await();
        }
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        for (Lane lane : lanes) {
            lane.done().await();
        }
    }
}
