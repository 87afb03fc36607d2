package locks.transfer;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The gate keeps total() apart, but behind it two opposite transfers still meet head-on. */
public class Bank {
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

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
        gate.readLock().lock();
        try {
            synchronized (accounts[from]) {
                synchronized (accounts[to]) {
                    if (accounts[from].balance < amount) {
                        return false;
                    }
                    accounts[from].balance -= amount;
                    accounts[to].balance += amount;
                    return true;
                }
            }
        } finally {
            gate.readLock().unlock();
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
