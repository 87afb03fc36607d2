package locks.transfer;

import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One lock for all accounts keeps the money safe and all other clerks waiting. */
public class Bank {
    private final Lock lock = new ReentrantLock();

    private final long[] balances;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    public boolean transfer(int from, int to, long amount) {
        lock.lock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public long balance(int account) {
        lock.lock();
        try {
            return balances[account];
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        lock.lock();
        try {
            return Arrays.stream(balances).sum();
        } finally {
            lock.unlock();
        }
    }
}
