package threads.crew;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** Notes the message of what a job threw in a queue, before counting down; some have no message, and the queue takes no null. */
public class Crew {
    private final Queue<String> brokenLadders = new ConcurrentLinkedQueue<>();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Runnable> rooms = List.copyOf(jobs);
        CountDownLatch upstairs = new CountDownLatch(rooms.size());
        for (Runnable room : rooms) {
            Thread.ofPlatform().name("painter").start(() -> {
                try {
                    room.run();
                } catch (Throwable t) {
                    brokenLadders.add(t.getMessage());
                }
                upstairs.countDown();
            });
        }
        upstairs.await();
    }
}
