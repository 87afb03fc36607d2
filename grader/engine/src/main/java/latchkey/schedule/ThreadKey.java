package latchkey.schedule;

/** Gets at what the JDK keeps to itself about threads. */
public interface ThreadKey {
    /** Makes the current thread forget its thread locals and its random numbers, as if it were new. */
    void forget();

    /** Whether threads that this one starts inherit thread locals from it. */
    boolean bequeaths(Thread parent);
}
