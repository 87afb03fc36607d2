package locks.transfer;

import java.util.concurrent.Semaphore;

/** A semaphore of one for each account, in order: the money is safe, but these are no locks. */
public class Bank {
    private final long[] balances;
    private final Semaphore[] permits;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        permits = new Semaphore[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            permits[i] = new Semaphore(1);
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (from == to) {
            return true;
        }
        Semaphore first = permits[Math.min(from, to)];
        Semaphore second = permits[Math.max(from, to)];
        first.acquireUninterruptibly();
        second.acquireUninterruptibly();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            second.release();
            first.release();
        }
    }

    public long balance(int account) {
        permits[account].acquireUninterruptibly();
        try {
            return balances[account];
        } finally {
            permits[account].release();
        }
    }

    public long total() {
        long total = 0;
        for (int i = 0; i < permits.length; i++) {
            permits[i].acquireUninterruptibly();
            total += balances[i];
        }
        for (Semaphore permit : permits) {
            permit.release();
        }
        return total;
    }
}
