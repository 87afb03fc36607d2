package locks.transfer;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** A flag for each account that is set by compareAndSet: a lock made by hand, where a lock was asked for. */
public class Bank {
    private final AtomicIntegerArray taken;

    private final long[] balances;

    public Bank(int accounts, long each) {
        taken = new AtomicIntegerArray(accounts);
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    private void take(int account) {
        while (!taken.compareAndSet(account, 0, 1)) {
            Thread.onSpinWait();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (from == to) {
            return true;
        }
        take(Math.min(from, to));
        take(Math.max(from, to));
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            taken.set(from, 0);
            taken.set(to, 0);
        }
    }

    public long balance(int account) {
        take(account);
        long balance = balances[account];
        taken.set(account, 0);
        return balance;
    }

    public long total() {
        long total = 0;
        for (int i = 0; i < balances.length; i++) {
            take(i);
            total += balances[i];
        }
        for (int i = 0; i < balances.length; i++) {
            taken.set(i, 0);
        }
        return total;
    }
}
