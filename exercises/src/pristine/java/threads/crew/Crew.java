package threads.crew;

import java.util.List;

/** A crew that does many jobs at the same time, and a foreman who waits until the last of them is done. */
public class Crew {

    /**
     * Has all jobs done at the same time, each by another thread than the caller's, and returns when every one is done.
     *
     * @param jobs what is to be done; the list may be empty
     * @throws InterruptedException if the caller is interrupted while it waits for the jobs
     */
    public void runAll(List<Runnable> jobs) throws InterruptedException {
        throw new UnsupportedOperationException("TODO: send out the crew");
    }
}
