package locks.transfer;

import java.util.Arrays;

/** Marks accounts as taken, waits while they are, and never says that they are free again. */
public class Bank {
    private final long[] balances;
    private final boolean[] taken;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
        taken = new boolean[accounts];
    }

    private synchronized void take(int account) {
        while (taken[account]) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        taken[account] = true;
    }

    private synchronized void free(int account) {
        taken[account] = false;
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
            free(from);
            free(to);
        }
    }

    public long balance(int account) {
        take(account);
        try {
            return balances[account];
        } finally {
            free(account);
        }
    }

    public long total() {
        for (int i = 0; i < taken.length; i++) {
            take(i);
        }
        try {
            return Arrays.stream(balances).sum();
        } finally {
            for (int i = 0; i < taken.length; i++) {
                free(i);
            }
        }
    }
}
