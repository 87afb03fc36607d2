package coordination.race;

import java.util.concurrent.Semaphore;

/** Permits for the line, for the shot and for the finish, where each spectator passes the last one on. */
public class Race {
    private final int runners;
    private final Semaphore atTheLine = new Semaphore(0);
    private final Semaphore shot = new Semaphore(0);
    private final Semaphore over;

    public Race(int runners) {
        this.runners = runners;
        over = new Semaphore(1 - runners);
    }

    public void run(Runnable sprint) throws InterruptedException {
        atTheLine.release();
        shot.acquire();
        try {
            sprint.run();
        } finally {
            over.release();
        }
    }

    public void fire() throws InterruptedException {
        atTheLine.acquire(runners);
        shot.release(runners);
    }

    public void awaitFinish() throws InterruptedException {
        over.acquire();
        over.release();
    }
}
