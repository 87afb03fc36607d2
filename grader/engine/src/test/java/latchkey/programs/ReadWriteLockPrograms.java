package latchkey.programs;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers and writers share a lock, which is upgraded or downgraded. */
public final class ReadWriteLockPrograms {

    private ReadWriteLockPrograms() {}

    public static class Settings {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private final Map<String, Integer> values = new HashMap<>();

        public int get(String key) {
            lock.readLock().lock();
            try {
                Integer value = values.get(key);
                return value == null ? -1 : value;
            } finally {
                lock.readLock().unlock();
            }
        }

        public void put(String key, int value) {
            putUnder(lock.writeLock(), key, value);
        }

        /** Wrong: others may write at the same time. */
        public void putUnderTheReadLock(String key, int value) {
            putUnder(lock.readLock(), key, value);
        }

        private void putUnder(Lock guard, String key, int value) {
            guard.lock();
            try {
                values.put(key, value);
            } finally {
                guard.unlock();
            }
        }

        /** Wrong: the write lock waits for all readers, this one among them. */
        public void upgrade(String key) {
            lock.readLock().lock();
            try {
                if (!values.containsKey(key)) {
                    lock.writeLock().lock();
                    try {
                        values.put(key, 1);
                    } finally {
                        lock.writeLock().unlock();
                    }
                }
            } finally {
                lock.readLock().unlock();
            }
        }

        public void downgrade(String key) {
            lock.writeLock().lock();
            try {
                values.put(key, 1);
                lock.readLock().lock();
            } finally {
                lock.writeLock().unlock();
            }
            try {
                values.get(key);
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    @Right("prim.rwlock")
    public static void count_written_and_read_under_a_read_write_lock() throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        int[] count = new int[1];
        Together.Body body = () -> {
            lock.writeLock().lock();
            try {
                count[0]++;
            } finally {
                lock.writeLock().unlock();
            }
            lock.readLock().lock();
            try {
                Together.check(count[0] > 0, "the own increment was not seen");
            } finally {
                lock.readLock().unlock();
            }
        };
        Together.run(body, body);
        Together.check(count[0] == 2, "an increment was lost");
    }

    @Right("rwlock.ok")
    public static void settings_under_a_read_write_lock() throws Exception {
        Settings settings = new Settings();
        Together.run(() -> settings.put("a", 1), () -> settings.put("b", 2), () -> {
            settings.get("a");
        });
        Together.checkEqual(1, settings.get("a"));
    }

    @Wrong("rwlock.writeUnderRead.bad")
    public static void settings_written_under_the_read_lock() throws Exception {
        Settings settings = new Settings();
        Together.run(() -> settings.putUnderTheReadLock("a", 1), () -> settings.putUnderTheReadLock("b", 2));
    }

    @Wrong("rwlock.upgrade.bad")
    public static void settings_that_upgrade_a_read_lock() throws Exception {
        Settings settings = new Settings();
        Together.run(() -> settings.upgrade("a"), () -> settings.upgrade("b"));
    }

    @Right("rwlock.downgrade.ok")
    public static void settings_that_downgrade_a_write_lock() throws Exception {
        Settings settings = new Settings();
        Together.run(() -> settings.downgrade("a"), () -> settings.downgrade("b"), () -> {
            settings.get("a");
        });
    }
}
