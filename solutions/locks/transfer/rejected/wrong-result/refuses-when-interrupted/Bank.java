package locks.transfer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Says that there is too little money when it was interrupted. */
public class Bank {
    private final long[] balances;
    private final Lock[] locks;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        locks = new Lock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            locks[i] = new ReentrantLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        Lock first = locks[Math.min(from, to)];
        Lock second = locks[Math.max(from, to)];
        try {
            first.lockInterruptibly();
            try {
                second.lockInterruptibly();
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
        for (Lock lock : locks) {
            lock.lock();
        }
        try {
            long sum = 0;
            for (long balance : balances) {
                sum += balance;
            }
            return sum;
        } finally {
            for (Lock lock : locks) {
                lock.unlock();
            }
        }
    }
}
