package locks.transfer;

import java.util.Arrays;

/** One monitor for the whole bank: right, and every transfer waits for every other. */
public class Bank {
    private final long[] balances;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        Arrays.fill(balances, each);
    }

    public synchronized boolean transfer(int from, int to, long amount) {
        if (balances[from] < amount) {
            return false;
        }
        balances[from] -= amount;
        balances[to] += amount;
        return true;
    }

    public synchronized long balance(int account) {
        return balances[account];
    }

    public synchronized long total() {
        long total = 0;
        for (long balance : balances) {
            total += balance;
        }
        return total;
    }
}
