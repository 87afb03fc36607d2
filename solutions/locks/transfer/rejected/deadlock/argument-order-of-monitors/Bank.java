package locks.transfer;

/** Nested synchronized blocks in the order of the arguments, with the total known from the start. */
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
    private final long total;

    public Bank(int accounts, long each) {
        total = accounts * each;
        this.accounts = new Account[accounts];
        for (int i = 0; i < accounts; i++) {
            this.accounts[i] = new Account(i, each);
        }
    }

    public boolean transfer(int from, int to, long amount) {
        Account source = accounts[from];
        Account target = accounts[to];
        synchronized (source) {
            synchronized (target) {
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
        return total;
    }
}
