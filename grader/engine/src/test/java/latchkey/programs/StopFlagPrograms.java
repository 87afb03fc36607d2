package latchkey.programs;

/** One thread loops until another tells it to stop. */
public final class StopFlagPrograms {

    private StopFlagPrograms() {}

    public interface Stoppable {
        void stop();

        void loop();
    }

    public static class VolatileFlag implements Stoppable {
        private volatile boolean stopped;
        long rounds;

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public void loop() {
            while (!stopped) {
                rounds++;
            }
        }
    }

    public static class PlainFlag implements Stoppable {
        private boolean stopped;
        long rounds;

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public void loop() {
            while (!stopped) {
                rounds++;
            }
        }
    }

    @Right("stop.ok.volatile")
    public static void loop_with_a_volatile_stop_flag() throws Exception {
        loopUntilStopped(new VolatileFlag());
    }

    @Wrong("stop.bad.plain")
    public static void loop_with_a_plain_stop_flag() throws Exception {
        loopUntilStopped(new PlainFlag());
    }

    private static void loopUntilStopped(Stoppable stoppable) throws Exception {
        Together.run(stoppable::loop, () -> stoppable.stop());
    }
}
