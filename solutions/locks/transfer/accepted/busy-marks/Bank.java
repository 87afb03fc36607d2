package locks.transfer;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Marks both accounts as taken, or waits until neither is; the one monitor is held only for marking, never for moving. */
public class Bank {
    private final long[] balances;
    private final boolean[] taken;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
        taken = new boolean[accounts];
    }

    private synchronized void take(int... accounts) {
        boolean interrupted = false;
        while (!allFree(accounts)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        for (int account : accounts) {
            taken[account] = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean allFree(int[] accounts) {
        for (int account : accounts) {
            if (taken[account]) {
                return false;
            }
        }
        return true;
    }

    private synchronized void free(int... accounts) {
        for (int account : accounts) {
            taken[account] = false;
        }
        notifyAll();
    }

    public boolean transfer(int from, int to, long amount) {
        take(from, to);
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
        int[] all = IntStream.range(0, balances.length).toArray();
        take(all);
        try {
            return Arrays.stream(balances).sum();
        } finally {
            free(all);
        }
    }
}
