package coordination.stalls;

/** Lets the right number in, with permits made by hand of a number, wait and notifyAll. */
public class Restroom {
    private int free;

    public Restroom(int stalls) {
        free = stalls;
    }

    public void visit(Runnable business) throws InterruptedException {
        enter();
        try {
            business.run();
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws InterruptedException {
        while (free == 0) {
            wait();
        }
        free--;
    }

    private synchronized void leave() {
        free++;
        notifyAll();
    }

    public synchronized int free() {
        return free;
    }
}
