package latchkey.programs;

import latchkey.programs.Counters.Counter;

/** Two threads increment one counter. */
public final class CounterPrograms {

    private CounterPrograms() {}

    @Right("counter.ok.sync")
    public static void counter_with_synchronized_methods() throws Exception {
        incrementTwice(new Counters.Synchronized());
    }

    @Right("counter.ok.lock")
    public static void counter_with_a_reentrant_lock() throws Exception {
        incrementTwice(new Counters.Locked());
    }

    @Right("counter.ok.atomic")
    public static void counter_with_an_atomic_integer() throws Exception {
        incrementTwice(new Counters.Atomic());
    }

    @Wrong("counter.bad.unsync")
    public static void counter_without_synchronisation() throws Exception {
        incrementTwice(new Counters.Unsynchronized());
    }

    @Wrong("counter.bad.volatile")
    public static void counter_with_a_volatile_field() throws Exception {
        incrementTwice(new Counters.Volatile());
    }

    @Wrong("counter.bad.2monitors")
    public static void counter_guarded_by_one_of_two_monitors() throws Exception {
        incrementTwice(new Counters.OneOfTwoMonitors());
    }

    @Wrong("counter.bad.readOutside")
    public static void counter_that_reads_outside_the_monitor() throws Exception {
        incrementTwice(new Counters.ReadOutsideTheMonitor());
    }

    @Wrong("counter.bad.atomicGetSet")
    public static void counter_that_gets_then_sets_an_atomic_integer() throws Exception {
        incrementTwice(new Counters.AtomicGetThenSet());
    }

    private static void incrementTwice(Counter counter) throws Exception {
        Together.Body body = () -> counter.increment();
        Together.run(body, body);
        Together.check(counter.get() == 2, "expected 2 but was " + counter.get());
    }
}
