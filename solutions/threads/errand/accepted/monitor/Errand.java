package threads.errand;

/** Accepted: a small monitor, with the condition checked in a loop around wait(). */
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
            while (!home) {
                wait();
            }
        }
    }
}
