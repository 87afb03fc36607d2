package threads.crew;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;

/** Accepted: join with a limit is right when its answer is looked at and the wait is repeated. */
public class Crew {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public void runAll(List<Runnable> jobs) throws InterruptedException {
        List<Thread> out = new LinkedList<>();
        for (var job : jobs) {
            out.add(Thread.ofVirtual().start(job));
        }
        while (!out.isEmpty()) {
            for (Iterator<Thread> each = out.iterator(); each.hasNext(); ) {
                if (each.next().join(PATIENCE)) {
                    each.remove();
                }
            }
        }
    }
}
