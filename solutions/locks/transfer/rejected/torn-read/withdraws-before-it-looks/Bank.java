package locks.transfer;

/** Takes the money away first and puts it back if that was too much; balance() needs no lock and sees the debt. */
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
        synchronized (accounts[Math.min(from, to)]) {
            synchronized (accounts[Math.max(from, to)]) {
                accounts[from].balance -= amount;
                if (accounts[from].balance < 0) {
                    accounts[from].balance += amount;
                    return false;
                }
                accounts[to].balance += amount;
                return true;
            }
        }
    }

    public long balance(int account) {
        return accounts[account].balance;
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
