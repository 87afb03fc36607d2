package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** balance() reads optimistically and never asks whether the stamp still holds. */
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
        StampedLock first = locks[Math.min(from, to)];
        StampedLock second = locks[Math.max(from, to)];
        long firstStamp = first.writeLock();
        long secondStamp = second.writeLock();
        try {
            if (balances[from] < amount) {
                return false;
            }
            balances[from] -= amount;
            balances[to] += amount;
            return true;
        } finally {
            second.unlockWrite(secondStamp);
            first.unlockWrite(firstStamp);
        }
    }

    public long balance(int account) {
        long stamp = locks[account].tryOptimisticRead();
        long balance = balances[account];
        return stamp == 0 ? balances[account] : balance;
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
