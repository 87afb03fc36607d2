package latchkey.check;

/** What happens in each schedule, on the check's own thread; it makes the objects it needs and starts the workers. */
@FunctionalInterface
public interface Scenario {
    void run() throws Throwable;
}
