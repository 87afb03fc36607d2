package locks.transfer;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read-write lock for each account: transfers write two, balance reads one, total() reads all. */
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
        var first = locks[Math.min(from, to)].writeLock();
        var second = locks[Math.max(from, to)].writeLock();
        first.lock();
        try {
            second.lock();
            try {
                if (balances[from] < amount) {
                    return false;
                }
                balances[from] -= amount;
                balances[to] += amount;
                return true;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
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
        for (ReentrantReadWriteLock lock : locks) {
            lock.readLock().lock();
        }
        long total = 0;
        for (long balance : balances) {
            total += balance;
        }
        for (ReentrantReadWriteLock lock : locks) {
            lock.readLock().unlock();
        }
        return total;
    }
}
