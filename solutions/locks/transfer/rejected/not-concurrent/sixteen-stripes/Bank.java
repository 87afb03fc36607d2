package locks.transfer;

import java.util.Arrays;

/** Sixteen locks for all accounts: two transfers that have nothing in common wait for each other if their numbers fall together. */
public class Bank {
    private static final int STRIPES = 16;

    private final Object[] stripes = new Object[STRIPES];
    private final long[] balances;

    public Bank(int accounts, long each) {
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    public boolean transfer(int from, int to, long amount) {
        int one = Math.min(from % STRIPES, to % STRIPES);
        int other = Math.max(from % STRIPES, to % STRIPES);
        synchronized (stripes[one]) {
            synchronized (stripes[other]) {
                if (balances[from] < amount) {
                    return false;
                }
                balances[from] -= amount;
                balances[to] += amount;
                return true;
            }
        }
    }

    public long balance(int account) {
        synchronized (stripes[account % STRIPES]) {
            return balances[account];
        }
    }

    public long total() {
        return total(0);
    }

    private long total(int stripe) {
        if (stripe == STRIPES) {
            return Arrays.stream(balances).sum();
        }
        synchronized (stripes[stripe]) {
            return total(stripe + 1);
        }
    }
}
