package locks.transfer;

import java.util.concurrent.atomic.AtomicLongArray;

/** The numbers are atomic and need not be: what makes a transfer one step is its two locks, taken from above. */
public class Bank {
    private final AtomicLongArray balances;
    private final Object[] locks;

    public Bank(int accounts, long each) {
        balances = new AtomicLongArray(accounts);
        locks = new Object[accounts];
        for (int i = 0; i < accounts; i++) {
            balances.set(i, each);
            locks[i] = new Object();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        synchronized (locks[Math.max(from, to)]) {
            synchronized (locks[Math.min(from, to)]) {
                if (balances.get(from) < amount) {
                    return false;
                }
                balances.addAndGet(from, -amount);
                balances.addAndGet(to, amount);
                return true;
            }
        }
    }

    public long balance(int account) {
        synchronized (locks[account]) {
            return balances.get(account);
        }
    }

    public long total() {
        return totalBelow(balances.length());
    }

    private long totalBelow(int end) {
        if (end == 0) {
            return 0;
        }
        synchronized (locks[end - 1]) {
            return totalBelow(end - 1) + balances.get(end - 1);
        }
    }
}
