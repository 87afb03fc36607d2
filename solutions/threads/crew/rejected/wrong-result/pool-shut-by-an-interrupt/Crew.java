package threads.crew;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rejected: an interrupt shuts the crew's only pool down; the crew can never be sent out again. */
public class Crew {
    private final ExecutorService painters = Executors.newCachedThreadPool();

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Future<?>> rooms = new ArrayList<>();
        for (Runnable job : jobs) {
            rooms.add(painters.submit(job));
        }
        for (Future<?> room : rooms) {
            try {
                room.get();
            } catch (ExecutionException e) {
                // has come down like the others
            } catch (InterruptedException e) {
                painters.shutdownNow();
                throw e;
            }
        }
    }
}
