package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Rejected: a static map of latches by job; of two crews with the same job one waits for the other's. */
public class Crew {
    private static final Map<Runnable, CountDownLatch> DOWN = new ConcurrentHashMap<>();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<CountDownLatch> all = new ArrayList<>();
        for (Runnable job : jobs) {
            CountDownLatch down = new CountDownLatch(1);
            all.add(down);
            DOWN.put(job, down);
            new Thread(() -> {
                        try {
                            job.run();
                        } finally {
                            DOWN.get(job).countDown();
                        }
                    })
                    .start();
        }
        for (CountDownLatch down : all) {
            down.await();
        }
    }
}
