package coordination.hatch;

/** Wrong: a ring of a hundred places; the dish after those overwrites the first. */
public class ServingHatch {
    private final String[] ring = new String[100];
    private int served;
    private int taken;

    public synchronized void serve(String dish) {
        ring[served++ % ring.length] = dish;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (taken == served) {
            wait();
        }
        return ring[taken++ % ring.length];
    }
}
