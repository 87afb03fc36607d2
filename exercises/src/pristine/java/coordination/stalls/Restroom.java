package coordination.stalls;

/** A restroom with a fixed number of stalls and any number of visitors, each on a thread of their own. */
public class Restroom {
    private final int stalls;

    /**
     * A restroom in which every stall is free.
     *
     * @param stalls how many people may be inside at once
     */
    public Restroom(int stalls) {
        this.stalls = stalls;
    }

    /**
     * Lets the calling thread in, does its business and lets it out again; where no stall is free, it waits first.
     *
     * @param business what the visitor does inside
     * @throws InterruptedException if the visitor is interrupted while waiting
     */
    public void visit(Runnable business) throws InterruptedException {
        business.run();
    }

    /** How many stalls are free at the moment. */
    public int free() {
        return stalls;
    }
}
