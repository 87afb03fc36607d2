package threads.errand;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** Accepted: a Timer's thread is as good as any other; it is sent home at the end. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        Timer timer = new Timer("errand", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        try {
                            errand.run();
                        } finally {
                            back.countDown();
                        }
                    }
                },
                0);
        try {
            meanwhile.run();
            back.await();
        } finally {
            timer.cancel();
        }
    }
}
