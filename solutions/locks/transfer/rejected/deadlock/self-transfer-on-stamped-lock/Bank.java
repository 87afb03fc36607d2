package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** A StampedLock does not let its owner in again, so a transfer from an account to itself waits for itself. */
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
        StampedLock first = locks[Math.min(from, to)];
        StampedLock second = locks[Math.max(from, to)];
        long firstStamp = first.writeLock();
        try {
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
            }
        } finally {
            first.unlockWrite(firstStamp);
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
