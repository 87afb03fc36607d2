package latchkey.bench;

import java.util.concurrent.ThreadLocalRandom;

/**
 * What noisy programs call wherever threads may get in each other's way.
 *
 * <p>It yields or spins, and never parks or sleeps, which would take a permit or an interrupt from the program.
 */
public final class Noise {
    private static final int ONE_IN = 16;
    private static final int MOST_NANOS = 50_000;

    private Noise() {}

    /** Now and then gives others the time to come in between. */
    @SuppressWarnings("ThreadPriorityCheck") // to leave it to the thread scheduler is the idea
    public static void here() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int chance = random.nextInt(ONE_IN);
        if (chance == 0) {
            long until = System.nanoTime() + random.nextInt(MOST_NANOS);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } else if (chance <= 2) {
            Thread.yield();
        }
    }
}
