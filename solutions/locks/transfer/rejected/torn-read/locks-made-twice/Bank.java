package locks.transfer;

import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** lockOf makes a lock when there is none and forgets that two may do so at once. */
public class Bank {
    private final Lock[] locks;
    private final long[] balances;

    public Bank(int accounts, long each) {
        locks = new Lock[accounts];
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    private Lock lockOf(int account) {
        if (locks[account] == null) {
            locks[account] = new ReentrantLock();
        }
        return locks[account];
    }

    public boolean transfer(int from, int to, long amount) {
        Lock first = lockOf(Math.min(from, to));
        Lock second = lockOf(Math.max(from, to));
        first.lock();
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
            first.unlock();
        }
    }

    public long balance(int account) {
        Lock lock = lockOf(account);
        lock.lock();
        try {
            return balances[account];
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        Lock[] taken = new Lock[balances.length];
        long total = 0;
        for (int i = 0; i < balances.length; i++) {
            taken[i] = lockOf(i);
            taken[i].lock();
            total += balances[i];
        }
        for (Lock lock : taken) {
            lock.unlock();
        }
        return total;
    }
}
