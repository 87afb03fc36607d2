package locks.transfer;

import java.util.concurrent.locks.ReentrantLock;

/** Takes both locks in order, and then, for the sake of total(), moves the money under the lock of the whole bank. */
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
        ReentrantLock first = locks[Math.min(from, to)];
        ReentrantLock second = locks[Math.max(from, to)];
        first.lock();
        second.lock();
        try {
            synchronized (this) {
                if (balances[from] < amount) {
                    return false;
                }
                balances[from] -= amount;
                balances[to] += amount;
                return true;
            }
        } finally {
            second.unlock();
            first.unlock();
        }
    }

    public synchronized long balance(int account) {
        return balances[account];
    }

    public synchronized long total() {
        long total = 0;
        for (long balance : balances) {
            total += balance;
        }
        return total;
    }
}
