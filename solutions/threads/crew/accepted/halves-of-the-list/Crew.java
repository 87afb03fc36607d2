package threads.crew;

import java.util.List;

/** Accepted: a worker with more than one job hands each half to a worker of its own and waits for both. */
public class Crew {
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        if (jobs.isEmpty()) {
            return;
        }
        Thread all = new Thread(new Half(jobs));
        all.start();
        all.join();
    }

    private record Half(List<Runnable> jobs) implements Runnable {
        @Override
        public void run() {
            if (jobs.size() == 1) {
                jobs.get(0).run();
                return;
            }
            int middle = jobs.size() / 2;
            Thread left = new Thread(new Half(jobs.subList(0, middle)));
            Thread right = new Thread(new Half(jobs.subList(middle, jobs.size())));
            left.start();
            right.start();
            try {
                left.join();
                right.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody knows this thread", e);
            }
        }
    }
}
