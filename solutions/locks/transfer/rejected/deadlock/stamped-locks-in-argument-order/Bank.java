package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** Locks from and then to; which thread holds a StampedLock nobody knows, and yet two of them wait for each other. */
public class Bank {
    private final long[] balances;
    private final StampedLock[] locks;

    public Bank(int accounts, long each) {
        balances = new long[accounts];
        locks = new StampedLock[accounts];
        for (int i = 0; i < accounts; i++) {
            balances[i] = each;
            locks[i] = new StampedLock();
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (from == to) {
            return true;
        }
        long fromStamp = locks[from].writeLock();
        long toStamp = locks[to].writeLock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            locks[to].unlockWrite(toStamp);
            locks[from].unlockWrite(fromStamp);
        }
    }

    public long balance(int account) {
        long stamp = locks[account].readLock();
        try {
            return balances[account];
        } finally {
            locks[account].unlockRead(stamp);
        }
    }

    public long total() {
        long[] stamps = new long[locks.length];
        for (int i = 0; i < locks.length; i++) {
            stamps[i] = locks[i].readLock();
        }
        long total = 0;
        for (int i = 0; i < locks.length; i++) {
            total += balances[i];
        }
        for (int i = 0; i < locks.length; i++) {
            locks[i].unlockRead(stamps[i]);
        }
        return total;
    }
}
