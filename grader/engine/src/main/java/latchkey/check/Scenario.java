package latchkey.check;

/**
 * What happens in each schedule, on the check's own thread; it makes the objects it needs and starts the workers.
 *
 * <p>When it returns the schedule is over: whoever has not ended by then goes no further, and that is no finding.
 */
@FunctionalInterface
public interface Scenario {
    void run() throws Throwable;
}
