package latchkey.rules;

import static latchkey.rules.Calls.to;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tools of Java concurrency, and what it takes to use one: not to own it but to enter, wait or hand over by it.
 *
 * <p>A use through a subtype, a helper class or a method reference counts; an import, a field, a construction does not,
 * nor does a method of the tool's name that the submission has written itself.
 */
public enum Primitive implements Use {
    /** A synchronized block or method. */
    MONITOR("synchronized"),
    /** Any lock of java.util.concurrent.locks, one made from its synchronizers included. */
    LOCK(
            "a lock",
            to("java.util.concurrent.locks.Lock", "lock", "lockInterruptibly", "tryLock"),
            to("java.util.concurrent.locks.StampedLock", "readLock*", "writeLock*", "tryReadLock", "tryWriteLock"),
            to("java.util.concurrent.locks.AbstractQueuedSynchronizer", "acquire*", "tryAcquire*Nanos"),
            to("java.util.concurrent.locks.AbstractQueuedLongSynchronizer", "acquire*", "tryAcquire*Nanos")),
    /** The two sides of a ReadWriteLock, or a StampedLock. */
    READ_WRITE_LOCK(
            "a read-write lock",
            to("java.util.concurrent.locks.ReadWriteLock", "readLock", "writeLock"),
            to(
                    "java.util.concurrent.locks.StampedLock",
                    "readLock*",
                    "writeLock*",
                    "tryReadLock",
                    "tryWriteLock",
                    "as*Lock")),
    /** Waiting by a Condition or by {@link Object#wait()}. */
    CONDITION("wait or await", to("java.util.concurrent.locks.Condition", "await*"), to("java.lang.Object", "wait")),
    SEMAPHORE("a semaphore", to("java.util.concurrent.Semaphore", "acquire*", "tryAcquire")),
    /** A CyclicBarrier or a Phaser. */
    BARRIER(
            "a barrier",
            to("java.util.concurrent.CyclicBarrier", "await"),
            to("java.util.concurrent.Phaser", "arrive*", "awaitAdvance*")),
    LATCH("a latch", to("java.util.concurrent.CountDownLatch", "await")),
    EXCHANGER("an exchanger", to("java.util.concurrent.Exchanger", "exchange")),
    /** Any method of a BlockingQueue, its deques and transfer queues included. */
    BLOCKING_QUEUE("a blocking queue", to("java.util.concurrent.BlockingQueue")),
    /** A ConcurrentMap's methods, plain get and put among them. */
    CONCURRENT_MAP("a concurrent map", to("java.util.concurrent.ConcurrentMap")),
    SYNCHRONIZED_COLLECTION("a synchronized wrapper", to("java.util.Collections", "synchronized*")),
    /** An atomic, field updater, adder, accumulator or VarHandle. */
    ATOMIC("an atomic", to("java.util.concurrent.atomic."), to("java.lang.invoke.VarHandle")),
    /** Handing a task to an executor of any kind. */
    EXECUTOR(
            "an executor",
            to("java.util.concurrent.Executor", "execute", "submit", "invoke*", "schedule*"),
            to("java.util.concurrent.CompletionService", "submit")),
    COMPLETION_SERVICE("a completion service", to("java.util.concurrent.CompletionService", "submit", "take", "poll")),
    /** Handing work to a ForkJoinPool, or forking it. */
    FORK_JOIN(
            "fork and join",
            to("java.util.concurrent.ForkJoinPool", "execute", "submit", "invoke*"),
            to("java.util.concurrent.ForkJoinTask", "fork", "invoke*")),
    COMPLETABLE_FUTURE("a CompletableFuture", to("java.util.concurrent.CompletableFuture")),
    PARALLEL_STREAM(
            "a parallel stream",
            to("java.util.Collection", "parallelStream"),
            to("java.util.stream.BaseStream", "parallel")),
    VIRTUAL_THREAD(
            "a virtual thread",
            to("java.lang.Thread", "ofVirtual", "startVirtualThread"),
            to("java.util.concurrent.Executors", "newVirtualThreadPerTaskExecutor")),
    /** Work that begins later by itself. */
    TIMER(
            "a timer",
            to("java.util.concurrent.ScheduledExecutorService", "schedule*"),
            to("java.util.Timer", "schedule*"),
            to("java.util.concurrent.CompletableFuture", "delayedExecutor", "orTimeout", "completeOnTimeout")),
    /** Parking without a limit; the bare metal below locks. */
    PARK("park", to("java.util.concurrent.locks.LockSupport", "park")),
    /** Letting time pass: sleep, or a park with a limit. */
    SLEEP(
            "sleep",
            to("java.lang.Thread", "sleep"),
            to("java.util.concurrent.TimeUnit", "sleep"),
            to("java.util.concurrent.locks.LockSupport", "parkNanos", "parkUntil")),
    /** Asking again and again: yield or a spin's hint. */
    SPIN("a spin", to("java.lang.Thread", "yield", "onSpinWait"));

    private final String phrase;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which no type says
    private final List<Calls> calls;

    Primitive(String phrase, Calls... calls) {
        this.phrase = phrase;
        this.calls = List.of(calls);
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public List<Sighting> sightings(ImportedClasses code) {
        if (this != MONITOR) {
            return Calls.sightings(calls, code);
        }
        Set<Sighting> found = new TreeSet<>();
        code.facts().monitors().forEach(monitor -> found.add(new Sighting(monitor.place(), "")));
        return List.copyOf(found);
    }
}
