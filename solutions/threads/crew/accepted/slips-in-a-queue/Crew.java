package threads.crew;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Each thread hands in a slip when it is done, and the caller takes as many as there are jobs. */
public class Crew {

    private sealed interface Slip {
        record Painted() implements Slip {}

        record LadderBroke(Throwable why) implements Slip {}
    }

    private record Painter(Runnable room, BlockingQueue<Slip> hall) implements Runnable {
        @Override
        public void run() {
            Slip slip = new Slip.Painted();
            try {
                room.run();
            } catch (Throwable t) {
                slip = new Slip.LadderBroke(t);
            } finally {
                hall.add(slip); // unbounded, neither waits nor minds an interrupt
            }
        }
    }

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        BlockingQueue<Slip> hall = new LinkedBlockingQueue<>();
        Runnable[] rooms = jobs.toArray(Runnable[]::new);
        for (Runnable room : rooms) {
            new Thread(new Painter(room, hall)).start();
        }
        // Everybody hands in exactly one slip, so as many slips as rooms means that all are done.
        for (int open = rooms.length; open > 0; open--) {
            hall.take();
        }
    }
}
