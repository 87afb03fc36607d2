package coordination.hatch;

/** Wrong: one variable for all dishes; a dish served before the last one was taken throws that one away. */
public class ServingHatch {
    private String dish;

    public synchronized void serve(String next) {
        dish = next;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dish == null) {
            wait();
        }
        String taken = dish;
        dish = null;
        return taken;
    }
}
