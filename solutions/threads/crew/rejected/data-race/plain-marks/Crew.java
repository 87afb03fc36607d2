package threads.crew;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the workers leave their marks in a plain array, and the foreman spares herself the join where she sees one. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        boolean[] done = new boolean[jobs.size()];
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            int mine = i;
            workers.add(Thread.startVirtualThread(() -> {
                try {
                    jobs.get(mine).run();
                } finally {
                    done[mine] = true;
                }
            }));
        }
        for (int i = 0; i < done.length; i++) {
            if (!done[i]) {
                workers.get(i).join();
            }
        }
    }
}
