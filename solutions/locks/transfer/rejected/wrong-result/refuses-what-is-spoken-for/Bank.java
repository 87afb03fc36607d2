package locks.transfer;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantLock;

/** Sets the money aside before it takes the locks; a transfer that is waiting makes another be refused, even one that then fails. */
public class Bank {
    private final AtomicLongArray available;

    private final long[] balances;
    private final ReentrantLock[] locks;

    public Bank(int accounts, long each) {
        available = new AtomicLongArray(accounts);
        balances = new long[accounts];
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            available.set(i, each);
            locks[i] = new ReentrantLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (available.addAndGet(from, -amount) < 0) {
            available.addAndGet(from, amount);
            return false;
        }
        ReentrantLock first = locks[Math.min(from, to)];
        ReentrantLock second = locks[Math.max(from, to)];
        first.lock();
        second.lock();
        try {
            balances[from] -= amount;
            balances[to] += amount;
        } finally {
            second.unlock();
            first.unlock();
        }
        available.addAndGet(to, amount);
        return true;
    }

    public long balance(int account) {
        locks[account].lock();
        try {
            return balances[account];
        } finally {
            locks[account].unlock();
        }
    }

    public long total() {
        for (ReentrantLock lock : locks) {
            lock.lock();
        }
        try {
            long total = 0;
            for (long balance : balances) {
                total += balance;
            }
            return total;
        } finally {
            for (ReentrantLock lock : locks) {
                lock.unlock();
            }
        }
    }
}
