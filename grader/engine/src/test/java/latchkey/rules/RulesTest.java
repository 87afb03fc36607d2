package latchkey.rules;

import static latchkey.rules.Rules.anyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.trace.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static boolean uses(Use use, String body) {
        return !use.sightings(ImportedClasses.of(Compiled.body(body))).isEmpty();
    }

    private static Optional<String> seen(Rule rule, String body) {
        return rule.check(Compiled.body(body)).map(Finding::seen);
    }

    @Test
    void names_what_is_missing_and_what_is_there_instead() {
        Rule rule = Rules.uses(Primitive.MONITOR, Primitive.LOCK).because("Three steps have to be one.");

        Optional<Finding> finding = rule.check(Compiled.body("""
            AtomicInteger count = new AtomicInteger();
            void increment() {
                count.incrementAndGet();
            }
            """));

        assertThat(finding).hasValueSatisfying(broken -> {
            assertThat(broken.diagnosis()).isEqualTo(Diagnosis.WRONG_PRIMITIVE);
            assertThat(broken.seen())
                    .isEqualTo("Nothing here uses synchronized or a lock. "
                            + "Line 4 of Answer.java uses an atomic: it calls AtomicInteger.incrementAndGet.");
            assertThat(broken.why()).isEqualTo("Three steps have to be one.");
            assertThat(broken.place()).isEqualTo(new Place("Answer", "increment", 4));
            assertThat(broken.facts())
                    .containsEntry("expected", "synchronized or a lock")
                    .containsEntry("used", "an atomic");
        });
    }

    @Test
    void names_what_is_missing_alone_where_nothing_is_there_instead() {
        Rule rule = Rules.that()
                .someClassUses(anyOf("java.util.concurrent.CyclicBarrier", "java.util.concurrent.Phaser"))
                .because("A barrier lets everybody wait for everybody.");

        Finding broken = rule.check(Compiled.body("void run() { }")).orElseThrow();

        assertThat(broken.seen()).isEqualTo("Nothing here uses CyclicBarrier or Phaser.");
        assertThat(broken.place()).isEqualTo(new Place("Answer", "", 0));
        assertThat(rule)
                .hasToString("some class uses CyclicBarrier or Phaser, because: A barrier lets everybody wait for"
                        + " everybody.");
    }

    @Test
    void names_what_should_not_be_there_with_the_diagnosis_asked_for() {
        Rule rule = Rules.that()
                .noClassUses(Primitive.SLEEP, Primitive.BLOCKING_QUEUE)
                .because("Nobody knows how long the others take.")
                .as(Diagnosis.SLEEPS_INSTEAD);

        Finding broken = rule.check(Compiled.body("void run() throws Exception {\n TimeUnit.SECONDS.sleep(1); }"))
                .orElseThrow();

        assertThat(broken.diagnosis()).isEqualTo(Diagnosis.SLEEPS_INSTEAD);
        assertThat(broken.seen()).isEqualTo("Line 3 of Answer.java uses sleep: it calls TimeUnit.sleep.");
        assertThat(broken.place()).isEqualTo(new Place("Answer", "run", 3));
        assertThat(broken.facts()).containsEntry("used", "sleep");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BLOCKING_QUEUE | BlockingQueue<String> q; void run() { q.add(""); }           | uses a blocking queue: it calls BlockingQueue.add.
        BLOCKING_QUEUE | TransferQueue<String> q; void run() { q.poll(); }            | uses a blocking queue: it calls TransferQueue.poll.
        BLOCKING_QUEUE | LinkedBlockingDeque<String> q; Runnable r = q::clear;        | uses a blocking queue: it refers to LinkedBlockingDeque::clear.
        MONITOR        | synchronized void run() { }                                  | uses synchronized.
        MONITOR        | Runnable r = () -> { synchronized (this) { } };              | uses synchronized.
        LOCK           | static class In { Lock l; void run() { l.lock(); } }         | uses a lock: it calls Lock.lock.
        CONDITION      | void run() throws Exception { wait(); }                      | uses wait or await: it calls Object.wait.
        SLEEP          | class T extends Thread { void nap() throws Exception { sleep(9); } } | uses sleep: it calls Thread.sleep.
        SLEEP          | void run() { LockSupport.parkNanos(9); }                     | uses sleep: it calls LockSupport.parkNanos.
        """)
    void pins_the_sentence_of_an_unwanted_use(Primitive primitive, String body, String predicate) {
        assertThat(seen(Rules.doesNotUse(primitive).because("no"), body))
                .contains("Line 2 of Answer.java " + predicate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LOCK            | Lock l = new ReentrantLock(); void run() { l.lock(); }
        LOCK            | ReentrantLock l; void run() { if (l.tryLock()) { } }
        LOCK            | Lock l; void run() throws Exception { l.lockInterruptibly(); }
        LOCK            | ReadWriteLock l; void run() { l.writeLock().lock(); }
        LOCK            | StampedLock l; void run() { l.writeLock(); }
        LOCK            | Lock l; Runnable r = l::lock;
        LOCK            | Lock l; Runnable r = () -> { Runnable s = () -> l.lock(); };
        LOCK            | static class Mine extends ReentrantLock { } Mine l; void run() { l.lock(); }
        LOCK            | static class Sync extends AbstractQueuedSynchronizer { } Sync s; void run() { s.acquire(1); }
        READ_WRITE_LOCK | ReentrantReadWriteLock l; void run() { l.readLock().lock(); }
        READ_WRITE_LOCK | StampedLock l; void run() { l.asWriteLock().lock(); }
        CONDITION       | Condition c; void run() throws Exception { c.awaitNanos(1); }
        CONDITION       | Object o; void run() throws Exception { o.wait(10); }
        CONDITION       | Runnable o; void run() throws Exception { o.wait(); }
        SEMAPHORE       | Semaphore s; void run() { s.acquireUninterruptibly(); }
        SEMAPHORE       | Semaphore s; Callable<Boolean> c = s::tryAcquire;
        BARRIER         | CyclicBarrier b; void run() throws Exception { b.await(); }
        BARRIER         | Phaser p = new Phaser(1) { }; void run() { p.arriveAndAwaitAdvance(); }
        LATCH           | CountDownLatch l; void run() throws Exception { l.await(1, TimeUnit.SECONDS); }
        ATOMIC          | LongAdder a; void run() { a.increment(); }
        ATOMIC          | AtomicIntegerFieldUpdater<Answer> u; void run() { u.set(this, 1); }
        ATOMIC          | static VarHandle V; int i; void run() { V.compareAndSet(this, 1, 2); }
        ATOMIC          | static class Mine extends AtomicReference<String> { } Mine m; void run() { m.set(""); }
        EXECUTOR        | Executor e; void run() { e.execute(() -> { }); }
        EXECUTOR        | ForkJoinPool e; void run() { e.invoke(null); }
        FORK_JOIN       | static abstract class T extends RecursiveTask<Long> { void run() { fork(); } }
        CONCURRENT_MAP  | Map<String, Integer> plain; ConcurrentHashMap<String, Integer> m; void run() { m.merge("", 1, Integer::sum); }
        PARALLEL_STREAM | long run(List<String> l) { return l.stream().parallel().count(); }
        VIRTUAL_THREAD  | Runnable r; Supplier<Object> s = Thread::ofVirtual;
        TIMER           | Timer t; void run() { t.schedule(null, 1); }
        PARK            | void run() { LockSupport.park(this); }
        SPIN            | void run() { Thread.onSpinWait(); }
        SYNCHRONIZED_COLLECTION | Map<String, Integer> m = Collections.synchronizedMap(new HashMap<>());
        """)
    void sees_a_use(Primitive primitive, String body) {
        assertThat(uses(primitive, body)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MONITOR        | Lock l; void run() { l.lock(); }
        LOCK           | ReentrantLock left = new ReentrantLock(); ReadWriteLock alone = new ReentrantReadWriteLock();
        LOCK           | ReadWriteLock l; Object o = l.writeLock();
        LOCK           | StampedLock l; void run() { l.tryOptimisticRead(); }
        LOCK           | static class Mine { void lock() { } } Mine l; void run() { l.lock(); }
        LOCK           | static abstract class Mine implements Lock { public void lock() { } void run() { lock(); } }
        LOCK           | static class Mine extends ReentrantLock { public void lock() { } } Mine l; void run() { l.lock(); }
        CONDITION      | void run() { synchronized (this) { notifyAll(); } }
        CONDITION      | void wait(String what) { } void run() { wait(""); }
        SEMAPHORE      | Semaphore s = new Semaphore(1); int free() { return s.availablePermits(); }
        BARRIER        | CyclicBarrier b = new CyclicBarrier(2); Phaser p = new Phaser();
        LATCH          | CountDownLatch l = new CountDownLatch(1); void run() { l.countDown(); }
        ATOMIC         | AtomicInteger left = new AtomicInteger(); AtomicLong other;
        BLOCKING_QUEUE | Queue<String> q = new LinkedBlockingQueue<>(); void run() { q.add(""); }
        BLOCKING_QUEUE | ConcurrentLinkedQueue<String> q; void run() { q.add(""); }
        CONCURRENT_MAP | Map<String, Integer> m = new ConcurrentHashMap<>(); int run() { return m.size(); }
        SLEEP          | static class T extends Thread { static void sleep() { } } void run() { T.sleep(); }
        SLEEP          | Object o; void run() throws Exception { o.wait(10); new Thread().join(10); }
        EXECUTOR       | ExecutorService e = Executors.newFixedThreadPool(1); void run() { e.shutdown(); }
        """)
    void sees_no_use_in_what_only_looks_like_one(Primitive primitive, String body) {
        assertThat(uses(primitive, body)).isFalse();
    }

    @Test
    void sees_methods_and_constructors_that_an_author_names() {
        Use makesThreads = Rules.calls("java.lang.Thread", "new", "start*");

        assertThat(makesThreads.phrase()).isEqualTo("Thread.new or Thread.start*");
        assertThat(seen(Rules.doesNotUse(makesThreads).because("no"), "Thread t = new Thread();"))
                .contains("Line 2 of Answer.java uses Thread.new or Thread.start*: it creates a Thread.");
        assertThat(uses(makesThreads, "class T extends Thread { }")).isTrue();
        assertThat(uses(makesThreads, "Function<Runnable, Thread> f = Thread::new;"))
                .isTrue();
        assertThat(uses(makesThreads, "void run(Thread t) throws Exception { t.join(); }"))
                .isFalse();
    }

    @Test
    void keeps_quiet_about_rules_that_are_kept_and_reports_the_others_in_order() {
        Rule lock = Rules.uses(Primitive.LOCK).because("a");
        Rule latch = Rules.uses(Primitive.LATCH).because("b");
        Rule awake = Rules.doesNotUse(Primitive.SLEEP).because("c");
        CompiledClasses compiled = Compiled.body("Lock l; void run() throws Exception { l.lock(); Thread.sleep(1); }");

        assertThat(Rules.broken(compiled, List.of(awake, lock, latch)))
                .extracting(Finding::why)
                .containsExactly("c", "b");
        assertThat(Rules.broken(compiled, List.of(lock))).isEmpty();
    }

    @Test
    void demands_a_reason() {
        assertThatThrownBy(() -> Rules.uses(Primitive.LOCK).because(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule says what it is about and why");
    }
}
