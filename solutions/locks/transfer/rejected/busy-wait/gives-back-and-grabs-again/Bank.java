package locks.transfer;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Gives its lock back when its time runs out, and takes it again before the other, who waits for it, has woken up. */
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
        boolean interrupted = false;
        try {
            while (true) {
                locks[from].lock();
                try {
                    if (locks[to].tryLock(5 + from % 7, TimeUnit.MILLISECONDS)) {
                        try {
                            if (balances[from] < amount) {
                                return false;
                            }
                            balances[from] -= amount;
                            balances[to] += amount;
                            return true;
                        } finally {
                            locks[to].unlock();
                        }
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                } finally {
                    locks[from].unlock();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
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
