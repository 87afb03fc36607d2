package locks.transfer;

/** Locks the richer account first, which is another one as soon as money has moved. */
public class Bank {
    private static class Account {
        final int number;
        volatile long balance;

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
        boolean sourceFirst = source.balance >= target.balance;
        synchronized (sourceFirst ? source : target) {
            synchronized (sourceFirst ? target : source) {
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
