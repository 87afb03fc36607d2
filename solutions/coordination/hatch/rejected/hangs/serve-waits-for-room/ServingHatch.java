package coordination.hatch;

/** Wrong: the hatch holds one dish, and serve waits until a guest has taken it. */
public class ServingHatch {
    private String dish;

    public synchronized void serve(String next) {
        boolean interrupted = false;
        while (dish != null) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        dish = next;
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized String take() throws InterruptedException {
        while (dish == null) {
            wait();
        }
        String taken = dish;
        dish = null;
        notifyAll();
        return taken;
    }
}
