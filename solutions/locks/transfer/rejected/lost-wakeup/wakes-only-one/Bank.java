package locks.transfer;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Marks accounts as taken and wakes one of those who wait, who may be waiting for another account. */
public class Bank {
    private final long[] balances;
    private final boolean[] taken;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
        taken = new boolean[accounts];
    }

    private synchronized void take(int account) {
        boolean interrupted = false;
        while (taken[account]) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        taken[account] = true;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void free(int... accounts) {
        for (int account : accounts) {
            taken[account] = false;
        }
        notify();
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
            free(from, to);
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
        long total = 0;
        for (int i = 0; i < balances.length; i++) {
            take(i);
            total += balances[i];
        }
        free(IntStream.range(0, balances.length).toArray());
        return total;
    }
}
