package locks.transfer;

/** total() adds up until it gets the same sum twice, but two sums can be wrong alike. */
public class Bank {
    private static class Account {
        final int number;
        long balance;

        Account(int number, long balance) {
            this.number = number;
            this.balance = balance;
        }
    }

    private final Account[] accounts;

    public Bank(int accounts, long each) {
        this.accounts = new Account[accounts];
        for (int i = 0; i < accounts; i++) {
            this.accounts[i] = new Account(i, each);
        }
    }

    public boolean transfer(int from, int to, long amount) {
        Account source = accounts[from];
        Account target = accounts[to];
        synchronized (from < to ? source : target) {
            synchronized (from < to ? target : source) {
                if (source.balance < amount) {
                    return false;
                }
                source.balance -= amount;
                target.balance += amount;
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
        long before = sum();
        while (true) {
            long now = sum();
            if (now == before) {
                return now;
            }
            before = now;
        }
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < accounts.length; i++) {
            sum += balance(i);
        }
        return sum;
    }
}
