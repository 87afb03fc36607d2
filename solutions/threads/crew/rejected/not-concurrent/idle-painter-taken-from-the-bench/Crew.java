package threads.crew;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Rejected: an idle painter who was chosen and has lost patience meanwhile is handed the job all the same. */
public class Crew {
    private static final long PATIENCE_MILLIS = 50;

    private static class Painter extends Thread {
        final BlockingQueue<Runnable> hand = new LinkedBlockingQueue<>();
    }

    private final Deque<Painter> bench = new ConcurrentLinkedDeque<>();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(jobs.size());
        for (Runnable job : jobs) {
            Runnable work = () -> {
                try {
                    job.run();
                } catch (Throwable brokenLadder) {
                    // has come down like the others
                } finally {
                    done.countDown();
                }
            };
            Painter painter = bench.poll();
            if (painter == null) {
                painter = hire();
            }
            painter.hand.add(work);
        }
        done.await();
    }

    private Painter hire() {
        Painter painter = new Painter() {
            @Override
            public void run() {
                try {
                    for (Runnable work = hand.take(); work != null; work = hand.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                        work.run();
                        bench.push(this);
                    }
                } catch (InterruptedException e) {
                    // goes home
                }
                bench.remove(this);
            }
        };
        painter.start();
        return painter;
    }
}
