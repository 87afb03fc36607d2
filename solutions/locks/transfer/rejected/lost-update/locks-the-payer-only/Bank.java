package locks.transfer;

import java.util.concurrent.locks.ReentrantLock;

/** Holds the lock of from and writes to as well, which somebody else may just be writing under its own lock. */
public class Bank {
    private final long[] balances;
    private final ReentrantLock[] locks;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            locks[i] = new ReentrantLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        locks[from].lock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            locks[from].unlock();
        }
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
