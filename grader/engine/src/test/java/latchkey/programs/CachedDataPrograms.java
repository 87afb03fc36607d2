package latchkey.programs;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A cache under a read-write lock that readers fill when they find it empty. */
public final class CachedDataPrograms {

    private CachedDataPrograms() {}

    private static final class Cache {
        final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        boolean valid;
        int builds;
        int data;

        /** Fills the cache if it is empty, and returns what is in it. */
        @SuppressWarnings("LockNotBeforeTry")
        int use(boolean looksAgain) {
            lock.readLock().lock();
            if (!valid) {
                lock.readLock().unlock();
                lock.writeLock().lock();
                try {
                    if (!valid || !looksAgain) {
                        builds++;
                        data = 10 + builds;
                        valid = true;
                    }
                    lock.readLock().lock();
                } finally {
                    lock.writeLock().unlock();
                }
            }
            try {
                return data;
            } finally {
                lock.readLock().unlock();
            }
        }

        /** Fills the cache if it is empty, and keeps the read lock meanwhile. */
        int useUpgrading() {
            lock.readLock().lock();
            try {
                if (!valid) {
                    lock.writeLock().lock();
                    try {
                        data = 11;
                        valid = true;
                    } finally {
                        lock.writeLock().unlock();
                    }
                }
                return data;
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    @Right("rwCache.recheck.ok")
    public static void cache_that_is_looked_at_again_under_the_write_lock() throws Exception {
        Cache cache = new Cache();
        Together.Body using = () -> Together.checkEqual(11, cache.use(true));
        Together.run(using, using);
    }

    @Wrong("rwCache.noRecheck.bad")
    public static void cache_that_is_not_looked_at_again_under_the_write_lock() throws Exception {
        Cache cache = new Cache();
        Together.Body using = () -> Together.checkEqual(11, cache.use(false));
        Together.run(using, using);
    }

    @Wrong("rwCache.upgrade.bad")
    public static void cache_whose_reader_upgrades_when_it_comes_first() throws Exception {
        Cache cache = new Cache();
        Together.run(
                () -> Together.checkEqual(11, cache.use(true)), () -> Together.checkEqual(11, cache.useUpgrading()));
    }

    @Right("rwDowngrade.kept.ok")
    public static void write_lock_that_is_kept_until_the_read_lock_is_there() throws Exception {
        writeThenRead(true);
    }

    @Wrong("rwDowngrade.gap.bad")
    public static void write_lock_that_is_released_before_the_read_lock_is_there() throws Exception {
        writeThenRead(false);
    }

    private static void writeThenRead(boolean keeps) throws Exception {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        int[] value = new int[1];
        Together.Body[] bodies = new Together.Body[2];
        for (int i = 0; i < bodies.length; i++) {
            int own = i + 1;
            bodies[i] = () -> {
                lock.writeLock().lock();
                value[0] = own;
                if (keeps) {
                    lock.readLock().lock();
                    lock.writeLock().unlock();
                } else {
                    lock.writeLock().unlock();
                    lock.readLock().lock();
                }
                try {
                    Together.checkEqual(own, value[0]);
                } finally {
                    lock.readLock().unlock();
                }
            };
        }
        Together.run(bodies);
    }
}
