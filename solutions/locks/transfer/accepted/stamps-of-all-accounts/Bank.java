package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** total() notes the stamp of each account, adds up without a lock, and counts only if no stamp has changed until the end. */
public class Bank {
    private final StampedLock[] locks;
    private final long[] balances;

    public Bank(int accounts, long each) {
        locks = new StampedLock[accounts];
        balances = new long[accounts];
        for (int i = 0; i < accounts; i++) {
            locks[i] = new StampedLock();
            balances[i] = each;
        }
    }

    public boolean transfer(int from, int to, long amount) {
        if (from == to) {
            return true;
        }
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        long lowStamp = locks[low].writeLock();
        try {
            long highStamp = locks[high].writeLock();
            try {
                boolean enough = balances[from] >= amount;
                if (enough) {
                    balances[from] -= amount;
                    balances[to] += amount;
                }
                return enough;
            } finally {
                locks[high].unlockWrite(highStamp);
            }
        } finally {
            locks[low].unlockWrite(lowStamp);
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
        while (true) {
            long[] stamps = new long[locks.length];
            long total = 0;
            boolean valid = true;
            for (int i = 0; i < locks.length; i++) {
                stamps[i] = locks[i].tryOptimisticRead();
                valid &= stamps[i] != 0;
                total += balances[i];
            }
            for (int i = 0; i < locks.length; i++) {
                valid &= locks[i].validate(stamps[i]);
            }
            if (valid) {
                return total;
            }
            Thread.onSpinWait();
        }
    }
}
