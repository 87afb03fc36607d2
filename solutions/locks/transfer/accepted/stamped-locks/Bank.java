package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** A StampedLock for each account, taken once where both are the same; a balance is read optimistically and validated. */
public class Bank {
    private static class Account {
        final StampedLock lock = new StampedLock();
        long balance;
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
        if (from == to) {
            return balance(from) >= amount;
        }
        Account first = accounts[Math.min(from, to)];
        Account second = accounts[Math.max(from, to)];
        long firstStamp = first.lock.writeLock();
        long secondStamp = second.lock.writeLock();
        try {
            if (accounts[from].balance < amount) {
                return false;
            }
            accounts[from].balance -= amount;
            accounts[to].balance += amount;
            return true;
        } finally {
            second.lock.unlockWrite(secondStamp);
            first.lock.unlockWrite(firstStamp);
        }
    }

    public long balance(int number) {
        Account account = accounts[number];
        long stamp = account.lock.tryOptimisticRead();
        long balance = account.balance;
        if (account.lock.validate(stamp)) {
            return balance;
        }
        stamp = account.lock.readLock();
        try {
            return account.balance;
        } finally {
            account.lock.unlockRead(stamp);
        }
    }

    public long total() {
        long[] stamps = new long[accounts.length];
        for (int i = 0; i < accounts.length; i++) {
            stamps[i] = accounts[i].lock.readLock();
        }
        long total = 0;
        for (Account account : accounts) {
            total += account.balance;
        }
        for (int i = 0; i < accounts.length; i++) {
            accounts[i].lock.unlockRead(stamps[i]);
        }
        return total;
    }
}
