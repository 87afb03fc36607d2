package locks.transfer;

/** Refuses at once if a volatile balance is too small; whatever looks good is looked at again under both locks. */
public class Bank {
    private static final class Account {
        private volatile long balance;
    }

    private final Account[] accounts;

    public Bank(int accounts, long each) {
        this.accounts = new Account[accounts];
        for (int i = 0; i < accounts; i++) {
            this.accounts[i] = new Account();
            this.accounts[i].balance = each;
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (accounts[from].balance < amount) {
            return false;
        }
        synchronized (accounts[Math.min(from, to)]) {
            synchronized (accounts[Math.max(from, to)]) {
                long available = accounts[from].balance;
                if (available < amount) {
                    return false;
                }
                if (from != to) {
                    accounts[from].balance = available - amount;
                    accounts[to].balance = accounts[to].balance + amount;
                }
                return true;
            }
        }
    }

    public long balance(int account) {
        synchronized (accounts[account]) {
            return accounts[account].balance;
        }
    }

    public long total() {
        return totalFrom(0);
    }

    private long totalFrom(int account) {
        if (account == accounts.length) {
            return 0;
        }
        synchronized (accounts[account]) {
            return accounts[account].balance + totalFrom(account + 1);
        }
    }
}
