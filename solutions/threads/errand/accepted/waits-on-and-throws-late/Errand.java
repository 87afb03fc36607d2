package threads.errand;

/** Accepted: an interrupt is remembered, and thrown as soon as the errand has ended. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Brother brother = new Brother(errand);
        brother.start();
        meanwhile.run();
        InterruptedException call = null;
        while (brother.isAlive()) {
            try {
                brother.join();
            } catch (InterruptedException e) {
                call = e;
            }
        }
        if (call != null) {
            throw call;
        }
    }

    private static class Brother extends Thread {
        private final Runnable errand;

        Brother(Runnable errand) {
            this.errand = errand;
        }

        @Override
        public void run() {
            errand.run();
        }
    }
}
