package threads.crew;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Rejected: a do-while takes a note before it looks how many are out, also when nobody is. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        BlockingQueue<String> notes = new LinkedBlockingQueue<>();
        int out = 0;
        for (Runnable job : jobs) {
            out++;
            Thread.startVirtualThread(() -> {
                try {
                    job.run();
                } finally {
                    notes.add("done");
                }
            });
        }
        do {
            notes.take();
            out--;
        } while (out > 0);
    }
}
