package locks.transfer;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** total() shares the gate and transfers take it for themselves, so that the locks of the accounts are of no use. */
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
        gate.writeLock().lock();
        try {
            synchronized (accounts[Math.min(from, to)]) {
                synchronized (accounts[Math.max(from, to)]) {
                    if (accounts[from].balance < amount) {
                        return false;
                    }
                    accounts[from].balance -= amount;
                    accounts[to].balance += amount;
                    return true;
                }
            }
        } finally {
            gate.writeLock().unlock();
        }
    }

    public long balance(int account) {
        synchronized (accounts[account]) {
            return accounts[account].balance;
        }
    }

    public long total() {
        gate.readLock().lock();
        try {
            long total = 0;
            for (Account account : accounts) {
                total += account.balance;
            }
            return total;
        } finally {
            gate.readLock().unlock();
        }
    }
}
