package locks.transfer;

import java.util.concurrent.locks.ReentrantLock;

/** total() holds two neighbouring locks at a time, and a transfer leaps over them. */
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
        locks[account].lock();
        try {
            return balances[account];
        } finally {
            locks[account].unlock();
        }
    }

    public long total() {
        locks[0].lock();
        long total = balances[0];
        for (int i = 1; i < locks.length; i++) {
            locks[i].lock();
            locks[i - 1].unlock();
            total += balances[i];
        }
        locks[locks.length - 1].unlock();
        return total;
    }
}
