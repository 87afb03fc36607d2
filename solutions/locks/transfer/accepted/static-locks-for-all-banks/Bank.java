package locks.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The locks are shared by all banks, the money is not; the constructor sees to it that there are enough of them. */
public class Bank {
    private static final List<Object> LOCKS = new CopyOnWriteArrayList<>();

    private final long[] balances;

    public Bank(int accounts, long each) {
        while (LOCKS.size() < accounts) {
            LOCKS.add(new Object());
        }
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    public boolean transfer(int from, int to, long amount) {
        synchronized (LOCKS.get(Math.min(from, to))) {
            synchronized (LOCKS.get(Math.max(from, to))) {
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
        synchronized (LOCKS.get(account)) {
            return balances[account];
        }
    }

    public long total() {
        return totalFrom(0);
    }

    private long totalFrom(int account) {
        if (account == balances.length) {
            return 0;
        }
        synchronized (LOCKS.get(account)) {
            return balances[account] + totalFrom(account + 1);
        }
    }
}
