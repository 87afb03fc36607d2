package locks.transfer;

import java.util.concurrent.atomic.AtomicLong;

/** Atomic numbers under ordered locks, and a balance() that takes no lock because they are atomic. */
public class Bank {
    private final AtomicLong[] balances;

    public Bank(int accounts, long each) {
        balances = new AtomicLong[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = new AtomicLong(each);
        }
    }

    public boolean transfer(int from, int to, long amount) {
        synchronized (balances[Math.min(from, to)]) {
            synchronized (balances[Math.max(from, to)]) {
                if (balances[from].get() < amount) {
                    return false;
                }
                balances[to].addAndGet(amount);
                balances[from].addAndGet(-amount);
                return true;
            }
        }
    }

    public long balance(int account) {
        return balances[account].get();
    }

    public long total() {
        return total(0);
    }

    private long total(int account) {
        if (account == balances.length) {
            return 0;
        }
        synchronized (balances[account]) {
            return balances[account].get() + total(account + 1);
        }
    }
}
