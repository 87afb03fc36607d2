package latchkey.programs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Correct programs, some of which let nothing happen at the same time.
 *
 * <p>Neither right nor wrong: a test asks of each whether calls can overlap. The three entry points at the end take
 * the simple name of the class under test, because that class lives in another loader than the test.
 */
public final class ConcurrencyDegreePrograms {

    private ConcurrencyDegreePrograms() {}

    public static class Account {
        final int id;
        final Lock lock = new ReentrantLock();
        int balance;

        public Account(int id, int balance) {
            this.id = id;
            this.balance = balance;
        }
    }

    public interface Bank {
        void transfer(Account from, Account to, int amount);
    }

    public static class OneMonitorForAll implements Bank {
        @Override
        public synchronized void transfer(Account from, Account to, int amount) {
            from.balance -= amount;
            to.balance += amount;
        }
    }

    public static class OneLockForAll implements Bank {
        private static final Lock LOCK = new ReentrantLock();

        @Override
        public void transfer(Account from, Account to, int amount) {
            LOCK.lock();
            try {
                from.balance -= amount;
                to.balance += amount;
            } finally {
                LOCK.unlock();
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same account
    public static class MonitorPerAccount implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            Account first = from.id < to.id ? from : to;
            Account second = first == from ? to : from;
            synchronized (first) {
                synchronized (second) {
                    from.balance -= amount;
                    to.balance += amount;
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same account
    public static class LockPerAccount implements Bank {
        @Override
        public void transfer(Account from, Account to, int amount) {
            Account first = from.id < to.id ? from : to;
            Account second = first == from ? to : from;
            first.lock.lock();
            try {
                second.lock.lock();
                try {
                    from.balance -= amount;
                    to.balance += amount;
                } finally {
                    second.lock.unlock();
                }
            } finally {
                first.lock.unlock();
            }
        }
    }

    public interface Store {
        <R> R read(Function<Map<String, Integer>, R> reader);
    }

    public static class SynchronizedStore implements Store {
        private final Map<String, Integer> entries = new HashMap<>();

        @Override
        public synchronized <R> R read(Function<Map<String, Integer>, R> reader) {
            return reader.apply(entries);
        }
    }

    public static class WriteLockedStore implements Store {
        private final Map<String, Integer> entries = new HashMap<>();
        private final ReadWriteLock lock = new ReentrantReadWriteLock();

        @Override
        public <R> R read(Function<Map<String, Integer>, R> reader) {
            lock.writeLock().lock();
            try {
                return reader.apply(entries);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    public static class ReadLockedStore implements Store {
        private final Map<String, Integer> entries = new HashMap<>();
        private final ReadWriteLock lock = new ReentrantReadWriteLock();

        @Override
        public <R> R read(Function<Map<String, Integer>, R> reader) {
            lock.readLock().lock();
            try {
                return reader.apply(entries);
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    public interface Runner {
        void runAll(List<Runnable> tasks) throws Exception;
    }

    public static class StartAndJoinInOneLoop implements Runner {
        @Override
        public void runAll(List<Runnable> tasks) throws Exception {
            for (Runnable task : tasks) {
                Thread thread = new Thread(task);
                thread.start();
                thread.join();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static class SingleThreadExecutor implements Runner {
        @Override
        public void runAll(List<Runnable> tasks) throws Exception {
            ExecutorService pool = Executors.newSingleThreadExecutor();
            for (Runnable task : tasks) {
                pool.submit(task);
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    public static class SubmitAndGetInOneLoop implements Runner {
        @Override
        public void runAll(List<Runnable> tasks) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
            for (Runnable task : tasks) {
                pool.submit(task).get();
            }
            pool.shutdown();
        }
    }

    public static class StartThenJoin implements Runner {
        @Override
        public void runAll(List<Runnable> tasks) throws Exception {
            List<Thread> threads = new ArrayList<>();
            for (Runnable task : tasks) {
                Thread thread = new Thread(task);
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // not how this program waits
    public static class PoolForAll implements Runner {
        @Override
        public void runAll(List<Runnable> tasks) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
            for (Runnable task : tasks) {
                pool.submit(task);
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    /** Two threads transfer between accounts that have nothing in common. */
    public static void transferInPairs(String bankName) throws Exception {
        Bank bank = switch (bankName) {
            case "OneMonitorForAll" -> new OneMonitorForAll();
            case "OneLockForAll" -> new OneLockForAll();
            case "MonitorPerAccount" -> new MonitorPerAccount();
            case "LockPerAccount" -> new LockPerAccount();
            default -> throw new IllegalArgumentException(bankName);
        };
        Account a = new Account(1, 9);
        Account b = new Account(2, 9);
        Account c = new Account(3, 9);
        Account d = new Account(4, 9);
        Thread first = new Thread(() -> bank.transfer(a, b, 1));
        Thread second = new Thread(() -> bank.transfer(c, d, 1));
        first.start();
        second.start();
        first.join();
        second.join();
    }

    /** Two threads read one store and call the given meeting point from inside. */
    public static void readTogether(String storeName, Runnable meeting) throws Exception {
        Store store = switch (storeName) {
            case "SynchronizedStore" -> new SynchronizedStore();
            case "WriteLockedStore" -> new WriteLockedStore();
            case "ReadLockedStore" -> new ReadLockedStore();
            default -> throw new IllegalArgumentException(storeName);
        };
        Thread first = new Thread(() -> store.read(entries -> {
            meeting.run();
            return 1;
        }));
        Thread second = new Thread(() -> store.read(entries -> {
            meeting.run();
            return 2;
        }));
        first.start();
        second.start();
        first.join();
        second.join();
    }

    /** Runs all tasks with the runner of the given name. */
    public static void runAll(String runnerName, List<Runnable> tasks) throws Exception {
        Runner runner = switch (runnerName) {
            case "StartAndJoinInOneLoop" -> new StartAndJoinInOneLoop();
            case "SingleThreadExecutor" -> new SingleThreadExecutor();
            case "SubmitAndGetInOneLoop" -> new SubmitAndGetInOneLoop();
            case "StartThenJoin" -> new StartThenJoin();
            case "PoolForAll" -> new PoolForAll();
            default -> throw new IllegalArgumentException(runnerName);
        };
        runner.runAll(tasks);
    }
}
