package coordination.hikers;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

/** Wrong here: one CountDownLatch for each meeting is sound, but rebuilds by hand what a reusable barrier is for. */
public class HikingTrip {
    private final int hikers;
    private final ConcurrentMap<Integer, CountDownLatch> meetings = new ConcurrentHashMap<>();

    public HikingTrip(int hikers) {
        this.hikers = hikers;
    }

    public void hike(List<Runnable> legs) throws InterruptedException {
        for (int i = 0; i < legs.size(); i++) {
            legs.get(i).run();
            meeting(i).countDown();
            try {
                meeting(i).await();
            } catch (InterruptedException e) {
                signOff(i + 1, legs.size());
                throw e;
            }
        }
    }

    private void signOff(int from, int to) {
        for (int i = from; i < to; i++) {
            meeting(i).countDown();
        }
    }

    private CountDownLatch meeting(int number) {
        return meetings.computeIfAbsent(number, key -> new CountDownLatch(hikers));
    }
}
