package locks.transfer;

/** A bank with a fixed number of accounts, for any number of threads. */
public class Bank {
    private final long[] balances;

    /**
     * A bank whose accounts are numbered from 0.
     *
     * @param accounts how many accounts there are
     * @param each what every one of them begins with
     */
    public Bank(int accounts, long each) {
        balances = new long[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
        }
    }

    /**
     * Moves an amount from one account to another, if there is enough on the first.
     *
     * @return whether it was moved
     */
    public boolean transfer(int from, int to, long amount) {
        if (balances[from] < amount) {
            return false;
        }
        balances[from] -= amount;
        balances[to] += amount;
        return true;
    }

    /** What is on this account. */
    public long balance(int account) {
        return balances[account];
    }

    /** What is on all accounts together. */
    public long total() {
        long total = 0;
        for (long balance : balances) {
            total += balance;
        }
        return total;
    }
}
