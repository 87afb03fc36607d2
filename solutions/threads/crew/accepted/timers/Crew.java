package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** Accepted: a Timer for each job is a thread for each job; TimerTask and latch do the rest. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(jobs.size());
        List<Timer> timers = new ArrayList<>();
        try {
            for (Runnable job : jobs) {
                Timer timer = new Timer(true);
                timers.add(timer);
                timer.schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                try {
                                    job.run();
                                } finally {
                                    done.countDown();
                                }
                            }
                        },
                        0);
            }
            done.await();
        } finally {
            timers.forEach(Timer::cancel);
        }
    }
}
