package locks.transfer;

import java.util.concurrent.locks.ReentrantLock;

/** A waiter at the table: the locks of a transfer are taken under one more lock, which is given back before the money moves. */
public class Bank {
    private final ReentrantLock waiter = new ReentrantLock();

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
        waiter.lock();
        try {
            locks[from].lock();
            locks[to].lock();
        } finally {
            waiter.unlock();
        }
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            locks[to].unlock();
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
        waiter.lock();
        try {
            for (ReentrantLock lock : locks) {
                lock.lock();
            }
        } finally {
            waiter.unlock();
        }
        long total = 0;
        for (int i = 0; i < locks.length; i++) {
            total += balances[i];
            locks[i].unlock();
        }
        return total;
    }
}
