package latchkey.programs;

import java.util.concurrent.Semaphore;

/** A thread is interrupted while it waits for a permit. */
public final class SemaphorePrograms {

    private SemaphorePrograms() {}

    @Right("sem.interrupted.ok")
    public static void permit_released_only_if_acquired() throws Exception {
        Together.checkEqual(1, permitsAfterAnInterrupt(false));
    }

    @Wrong("sem.releaseWithoutAcquire.bad")
    public static void permit_released_without_being_acquired() throws Exception {
        Together.checkEqual(1, permitsAfterAnInterrupt(true));
    }

    private static int permitsAfterAnInterrupt(boolean alwaysReleases) throws Exception {
        Semaphore permit = new Semaphore(1);
        permit.acquire();
        Thread thread = new Thread(() -> {
            boolean acquired = false;
            try {
                permit.acquire();
                acquired = true;
            } catch (InterruptedException e) {
                // gives up
            } finally {
                if (alwaysReleases || acquired) {
                    permit.release();
                }
            }
        });
        thread.start();
        thread.interrupt();
        thread.join();
        permit.release();
        return permit.availablePermits();
    }
}
