package locks.transfer;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** total() compares the number of moves before and after, and a move is counted when its locks are free. */
public class Bank {
    private static final int ATTEMPTS = 64;

    private final long[] balances;
    private final ReentrantLock[] locks;
    private final AtomicLong moves = new AtomicLong();

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        locks = new ReentrantLock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            locks[i] = new ReentrantLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        boolean moved = move(from, to, amount);
        if (moved) {
            moves.incrementAndGet();
        }
        return moved;
    }

    private boolean move(int from, int to, long amount) {
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
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long before = moves.get();
            long sum = 0;
            for (int i = 0; i < balances.length; i++) {
                sum += balance(i);
            }
            if (moves.get() == before) {
                return sum;
            }
        }
        return totalOfAllLocked();
    }

    private long totalOfAllLocked() {
        for (ReentrantLock lock : locks) {
            lock.lock();
        }
        try {
            long sum = 0;
            for (long balance : balances) {
                sum += balance;
            }
            return sum;
        } finally {
            for (ReentrantLock lock : locks) {
                lock.unlock();
            }
        }
    }
}
