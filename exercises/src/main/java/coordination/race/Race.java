package coordination.race;

/** One race: the runners wait at the line for the shot, and whoever likes waits for the finish. */
public class Race {

    /**
     * Prepares a race.
     *
     * @param runners how many take part, at least one
     */
    public Race(int runners) {
        throw new UnsupportedOperationException("TODO prepare a race for this many runners");
    }

    /**
     * Goes to the line, waits for the shot, and sprints on the thread of the caller; each runner calls it once.
     *
     * @param sprint this runner's way to the finish; it may throw
     * @throws InterruptedException if this runner is interrupted at the line
     */
    public void run(Runnable sprint) throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for the shot and sprint");
    }

    /**
     * Waits until all runners are at the line, and fires the shot; the starter calls it once.
     *
     * @throws InterruptedException if the starter is interrupted while he waits
     */
    public void fire() throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for the runners and fire the shot");
    }

    /**
     * Waits until the last runner has finished; returns at once if that has happened already.
     *
     * @throws InterruptedException if the caller is interrupted while he waits
     */
    public void awaitFinish() throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for the last runner");
    }
}
