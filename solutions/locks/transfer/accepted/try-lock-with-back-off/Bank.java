package locks.transfer;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Never waits with a lock in its hand: it gives back what it has, pauses for a random moment and tries again. */
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
        while (true) {
            if (locks[from].tryLock()) {
                try {
                    if (locks[to].tryLock()) {
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
                } finally {
                    locks[from].unlock();
                }
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000, 50_000));
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
