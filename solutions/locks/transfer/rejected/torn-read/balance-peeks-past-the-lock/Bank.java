package locks.transfer;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.ReentrantLock;

/** balance is one atomic read that waits for nobody: the money has left and has not come. */
public class Bank {
    private final AtomicLongArray balances;
    private final ReentrantLock[] locks;

    public Bank(int accounts, long each) {
        balances = new AtomicLongArray(accounts);
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances.set(i, each);
            locks[i] = new ReentrantLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (balances.get(from) < amount) {
            return false;
        }
        ReentrantLock first = locks[Math.min(from, to)];
        ReentrantLock second = locks[Math.max(from, to)];
        first.lock();
        try {
            second.lock();
            try {
                if (balances.get(from) < amount) {
                    return false;
                }
                if (from != to) {
                    balances.addAndGet(from, -amount);
                    balances.addAndGet(to, amount);
                }
                return true;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    public long balance(int account) {
        return balances.get(account);
    }

    public long total() {
        for (ReentrantLock lock : locks) {
            lock.lock();
        }
        try {
            long sum = 0;
            for (int i = 0; i < locks.length; i++) {
                sum += balances.get(i);
            }
            return sum;
        } finally {
            for (ReentrantLock lock : locks) {
                lock.unlock();
            }
        }
    }
}
