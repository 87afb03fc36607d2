package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** Gives one stamp back when there is too little, and forgets the other. */
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
            return false;
        }
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        long lowStamp = locks[low].writeLock();
        long highStamp = locks[high].writeLock();
        if (balances[from] < amount) {
            locks[high].unlockWrite(highStamp);
            return false;
        }
        balances[from] -= amount;
        balances[to] += amount;
        locks[high].unlockWrite(highStamp);
        locks[low].unlockWrite(lowStamp);
        return true;
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
