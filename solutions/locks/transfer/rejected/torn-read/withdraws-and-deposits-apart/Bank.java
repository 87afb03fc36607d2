package locks.transfer;

/** Withdraws under one lock and deposits under the other, and in between the money is nowhere. */
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
        synchronized (accounts[from]) {
            if (accounts[from].balance < amount) {
                return false;
            }
            accounts[from].balance -= amount;
        }
        synchronized (accounts[to]) {
            accounts[to].balance += amount;
        }
        return true;
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
