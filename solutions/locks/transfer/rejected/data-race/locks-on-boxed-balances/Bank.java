package locks.transfer;

import java.util.Arrays;

/** The lock is the balance itself, a Long, which is another object after each change. */
public class Bank {
    private final Long[] balances;

    public Bank(int accounts, long each) {
        balances = new Long[accounts];
        Arrays.setAll(balances, i -> Long.valueOf(each + i) - i);
    }

    public boolean transfer(int from, int to, long amount) {
        synchronized (balances[Math.min(from, to)]) {
            synchronized (balances[Math.max(from, to)]) {
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
        synchronized (balances[account]) {
            return balances[account];
        }
    }

    public long total() {
        return total(0);
    }

    private long total(int account) {
        if (account == balances.length) {
            return 0;
        }
        synchronized (balances[account]) {
            return balances[account] + total(account + 1);
        }
    }
}
