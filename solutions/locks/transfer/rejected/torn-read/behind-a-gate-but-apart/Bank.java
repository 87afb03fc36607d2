package locks.transfer;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The gate hides the two halves of a transfer from total(), but not from balance(). */
public class Bank {
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

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
        if (from == to) {
            return balance(from) >= amount;
        }
        gate.readLock().lock();
        try {
            if (!withdraw(accounts[from], amount)) {
                return false;
            }
            deposit(accounts[to], amount);
            return true;
        } finally {
            gate.readLock().unlock();
        }
    }

    private static boolean withdraw(Account account, long amount) {
        synchronized (account) {
            if (account.balance < amount) {
                return false;
            }
            account.balance -= amount;
            return true;
        }
    }

    private static void deposit(Account account, long amount) {
        synchronized (account) {
            account.balance += amount;
        }
    }

    public long balance(int account) {
        synchronized (accounts[account]) {
            return accounts[account].balance;
        }
    }

    public long total() {
        gate.writeLock().lock();
        try {
            long total = 0;
            for (Account account : accounts) {
                total += account.balance;
            }
            return total;
        } finally {
            gate.writeLock().unlock();
        }
    }
}
