package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/** Long work is no waiting; waiting without rest is found wherever it is long enough to be seen. */
class SpinningTest {
    private static final String TOGETHER = """
        Schedules.atMost(60).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    @Test
    void long_work_with_writes_is_no_waiting() {
        Trial.of("""
            int a; int b;
            void first() { for (int i = 0; i < 6000; i++) { a = i; } }
            void second() { for (int i = 0; i < 6000; i++) { b = i; } }
            """, TOGETHER).isRight();
    }

    @Test
    void long_reading_is_no_waiting() {
        Trial.of("""
            final int[] numbers = new int[3000];
            long a; long b;
            void first() { long s = 0; for (int i = 0; i < 1500; i++) { s += numbers[i]; } a = s; }
            void second() { long s = 0; for (int i = 1500; i < 3000; i++) { s += numbers[i]; } b = s; }
            """, TOGETHER).isRight();
    }

    @Test
    void reading_a_pair_from_both_ends_is_no_waiting() {
        Trial.of(
                        """
            final int[] numbers = new int[2400]; volatile boolean cancelled; int pairs;
            void first() {
                int n = 0;
                for (int i = 0; i < 1200 && !cancelled; i++) { if (numbers[i] == numbers[2399 - i]) { n++; } }
                pairs = n;
            }
            void second() { }
            """,
                        "Schedules.atMost(20).prove(() -> { Answer a = new Answer(); Worker.together(a::first, a::second); });")
                .isRight();
    }

    @Test
    void setting_out_many_permits_is_work() {
        Trial.of("""
            final Semaphore permits = new Semaphore(0);
            void first() { for (int i = 0; i < 1500; i++) { permits.release(); } }
            void second() throws InterruptedException { for (int i = 0; i < 1500; i++) { permits.acquire(); } }
            """, """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Worker.together(answer::first, () -> { try { answer.second(); } catch (InterruptedException e) { } });
            });
            """).isRight();
    }

    @Test
    void asking_again_and_again_with_a_stamp_is_a_busy_wait() {
        Trial.of("""
            final StampedLock lock = new StampedLock(); boolean ready;
            void first() { long s = lock.writeLock(); try { ready = true; } finally { lock.unlockWrite(s); } }
            void second() {
                while (true) {
                    long s = lock.readLock();
                    try { if (ready) return; } finally { lock.unlockRead(s); }
                }
            }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void work_that_looks_at_a_flag_is_no_waiting() {
        Trial.of("""
            volatile boolean cancelled; int found;
            void first() { int n = 0; for (int i = 2; i < 900 && !cancelled; i++) { if (901 % i == 0) { n++; } } found = n; }
            void second() { }
            """, TOGETHER).isRight();
    }

    @Test
    void many_calls_are_no_waiting() {
        Trial.of("""
            final ConcurrentLinkedQueue<Integer> q = new ConcurrentLinkedQueue<>();
            void first() { for (int i = 0; i < 3000; i++) { q.add(i); } }
            void second() { for (int i = 0; i < 3000; i++) { q.add(i); } }
            """, TOGETHER).isRight();
    }

    @Test
    void a_test_and_set_without_rest_is_a_busy_wait() {
        Trial.of("""
            final AtomicBoolean taken = new AtomicBoolean(); int n;
            void first() { while (!taken.compareAndSet(false, true)) { } n++; taken.set(false); }
            void second() { first(); }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void asking_tryLock_without_rest_is_a_busy_wait() {
        Trial.of("""
            final ReentrantLock lock = new ReentrantLock(); int n;
            void first() { while (!lock.tryLock()) { } try { n++; } finally { lock.unlock(); } }
            void second() { first(); }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void trying_a_stamped_lock_with_a_rest_in_between_is_fine() {
        Trial.of("""
            final StampedLock lock = new StampedLock(); int n;
            void first() {
                long s;
                while ((s = lock.tryWriteLock()) == 0) { Thread.onSpinWait(); }
                try { n++; } finally { lock.unlockWrite(s); }
            }
            void second() {
                long s;
                while ((s = lock.tryReadLock()) == 0) { Thread.onSpinWait(); }
                try { int seen = n; } finally { lock.unlockRead(s); }
            }
            """, TOGETHER).isRight();
    }

    @Test
    void trying_a_stamped_lock_without_rest_is_a_busy_wait() {
        Trial.of("""
            final StampedLock lock = new StampedLock(); int n;
            void first() {
                long s;
                while ((s = lock.tryWriteLock()) == 0) { }
                try { n++; } finally { lock.unlockWrite(s); }
            }
            void second() { first(); }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void asking_tryLock_with_a_rest_in_between_is_fine() {
        Trial.of("""
            final ReentrantLock lock = new ReentrantLock(); int n;
            void first() { while (!lock.tryLock()) { Thread.onSpinWait(); } try { n++; } finally { lock.unlock(); } }
            void second() { first(); }
            """, TOGETHER).isRight();
    }

    @Test
    void trying_again_after_others_have_changed_the_number_is_fine() {
        Trial.of("""
            final AtomicInteger n = new AtomicInteger();
            void first() { int old; do { old = n.get(); } while (!n.compareAndSet(old, old + 1)); }
            void second() { first(); }
            """, TOGETHER).isRight();
    }

    @Test
    void a_short_wait_by_looking_is_a_busy_wait_too() {
        Trial.of("""
            volatile boolean ready; int n;
            void first() { n = 1; ready = true; }
            void second() { while (!ready) { Thread.onSpinWait(); } n++; }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void calling_back_again_and_again_is_no_waiting() {
        Trial.of("""
            void work(Runnable once) { for (int i = 0; i < 1500; i++) { once.run(); Thread.yield(); } }
            """, """
            Schedules.atMost(30).prove(() -> {
                Answer answer = new Answer();
                Worker.together(() -> answer.work(() -> { }), () -> answer.work(() -> { }));
            });
            """).isRight();
    }

    @Test
    void asking_again_and_again_under_a_lock_is_a_busy_wait() {
        Trial.of("""
            final ReentrantLock lock = new ReentrantLock(); boolean ready;
            void first() { lock.lock(); try { ready = true; } finally { lock.unlock(); } }
            void second() {
                while (true) {
                    lock.lock();
                    try { if (ready) return; } finally { lock.unlock(); }
                }
            }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void asking_again_and_again_in_a_monitor_is_a_busy_wait() {
        Trial.of("""
            boolean ready;
            synchronized boolean isReady() { return ready; }
            synchronized void first() { ready = true; }
            void second() { while (!isReady()) { Thread.yield(); } }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void polling_an_empty_queue_is_a_busy_wait() {
        Trial.of("""
            final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
            void first() { queue.add("bread"); }
            void second() { while (queue.poll() == null) { Thread.onSpinWait(); } }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void emptying_a_queue_is_work() {
        Trial.of(
                        """
            final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
            void first() { for (int i = 0; i < 1200; i++) { queue.add(1); } }
            void second() { int n = 0; while (queue.poll() != null) { n++; } }
            """,
                        "Schedules.atMost(10).prove(() -> { Answer a = new Answer(); Worker.together(a::first); Worker.together(a::second, a::second); });")
                .isRight();
    }

    @Test
    void asking_whether_a_thread_is_alive_again_and_again_is_a_busy_wait() {
        Trial.of("""
            int n;
            void first() { Thread t = new Thread(() -> n++); t.start(); while (t.isAlive()) { Thread.onSpinWait(); } n++; }
            void second() { }
            """, TOGETHER).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void a_few_looks_before_going_to_sleep_are_fine() {
        Trial.of("""
            volatile boolean ready; volatile Thread waiter; int n;
            void first() { n = 1; ready = true; LockSupport.unpark(waiter); }
            void second() {
                waiter = Thread.currentThread();
                for (int i = 0; i < 100 && !ready; i++) { Thread.onSpinWait(); }
                while (!ready) { LockSupport.park(); }
                n++;
            }
            """, TOGETHER).isRight();
    }

    @Test
    void parking_again_and_again_although_interrupted_is_a_busy_wait() {
        Trial.of("""
            volatile boolean ready; volatile Thread waiter;
            void first() { waiter = Thread.currentThread(); while (!ready) { LockSupport.park(this); } Thread.interrupted(); }
            void second() { ready = true; LockSupport.unpark(waiter); }
            """, """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Worker ann = Worker.start("ann", answer::first);
                Everybody.settles();
                ann.interrupt();
                Everybody.settles();
                Worker.start("bob", answer::second).join();
                ann.join();
            });
            """).finds(Diagnosis.BUSY_WAIT);
    }

    @Test
    void trying_again_after_parking_is_fine_for_who_is_interrupted_too() {
        Trial.of("""
            final AtomicBoolean taken = new AtomicBoolean(true); volatile Thread waiter;
            void first() {
                waiter = Thread.currentThread();
                while (!taken.compareAndSet(false, true)) { LockSupport.park(this); }
                Thread.interrupted();
            }
            void second() { taken.set(false); LockSupport.unpark(waiter); }
            """, """
            Schedules.atMost(20).prove(() -> {
                Answer answer = new Answer();
                Worker ann = Worker.start("ann", answer::first);
                Everybody.settles();
                ann.interrupt();
                Everybody.settles();
                Worker.start("bob", answer::second).join();
                ann.join();
            });
            """).isRight();
    }

    @Test
    void parking_until_it_is_time_is_a_rest() {
        Trial.of("""
            volatile boolean ready; volatile Thread waiter; int n;
            void first() { n = 1; ready = true; LockSupport.unpark(waiter); }
            void second() {
                waiter = Thread.currentThread();
                while (!ready) { LockSupport.park(this); }
                n++;
            }
            """, TOGETHER).isRight();
    }
}
