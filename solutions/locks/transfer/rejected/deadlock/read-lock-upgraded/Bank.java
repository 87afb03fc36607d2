package locks.transfer;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Looks under the read locks and then wants the write locks, while it still holds what they wait for. */
public class Bank {
    private final ReentrantReadWriteLock[] locks;
    private final long[] balances;

    public Bank(int accounts, long each) {
        locks = new ReentrantReadWriteLock[accounts];
        balances = new long[accounts];
        for (int i = 0; i < accounts; i++) {
            locks[i] = new ReentrantReadWriteLock();
            balances[i] = each;
        }
    }

    public boolean transfer(int from, int to, long amount) {
        locks[from].readLock().lock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            var first = locks[Math.min(from, to)].writeLock();
            var second = locks[Math.max(from, to)].writeLock();
            first.lock();
            second.lock();
            try {
                balances[from] -= amount;
                balances[to] += amount;
                return true;
            } finally {
                second.unlock();
                first.unlock();
            }
        } finally {
            locks[from].readLock().unlock();
        }
    }

    public long balance(int account) {
        locks[account].readLock().lock();
        try {
            return balances[account];
        } finally {
            locks[account].readLock().unlock();
        }
    }

    public long total() {
        long total = 0;
        for (int i = 0; i < locks.length; i++) {
            locks[i].readLock().lock();
            total += balances[i];
        }
        for (ReentrantReadWriteLock lock : locks) {
            lock.readLock().unlock();
        }
        return total;
    }
}
