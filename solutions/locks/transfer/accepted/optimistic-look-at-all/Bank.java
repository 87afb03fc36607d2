package locks.transfer;

import java.util.concurrent.locks.StampedLock;

/** An optimistic look at all accounts, and all locks in order where it was in vain. */
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
            return balance(from) >= amount;
        }
        StampedLock lower = locks[Math.min(from, to)];
        StampedLock upper = locks[Math.max(from, to)];
        long lowerStamp = lower.writeLock();
        try {
            long upperStamp = upper.writeLock();
            try {
                if (balances[from] < amount) {
                    return false;
                }
                balances[from] -= amount;
                balances[to] += amount;
                return true;
            } finally {
                upper.unlockWrite(upperStamp);
            }
        } finally {
            lower.unlockWrite(lowerStamp);
        }
    }

    public long balance(int account) {
        StampedLock lock = locks[account];
        long stamp = lock.tryOptimisticRead();
        long seen = balances[account];
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return balances[account];
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public long total() {
        long[] stamps = new long[locks.length];
        for (int i = 0; i < locks.length; i++) {
            stamps[i] = locks[i].tryOptimisticRead();
        }
        long seen = sum();
        if (allValid(stamps)) {
            return seen;
        }
        int held = 0;
        try {
            while (held < locks.length) {
                stamps[held] = locks[held].writeLock();
                held++;
            }
            return sum();
        } finally {
            while (held > 0) {
                held--;
                locks[held].unlockWrite(stamps[held]);
            }
        }
    }

    private boolean allValid(long[] stamps) {
        for (int i = 0; i < stamps.length; i++) {
            if (!locks[i].validate(stamps[i])) {
                return false;
            }
        }
        return true;
    }

    private long sum() {
        long sum = 0;
        for (long balance : balances) {
            sum += balance;
        }
        return sum;
    }
}
