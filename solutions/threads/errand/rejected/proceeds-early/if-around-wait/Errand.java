package threads.errand;

/** Rejected: `if` instead of `while` around wait(), which may return without a notify. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Door door = new Door();
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        door.comeHome();
                    }
                })
                .start();
        meanwhile.run();
        door.awaitReturn();
    }

    private static final class Door {
        private boolean home;

        synchronized void comeHome() {
            home = true;
            notifyAll();
        }

        synchronized void awaitReturn() throws InterruptedException {
            if (!home) {
                wait();
            }
        }
    }
}
