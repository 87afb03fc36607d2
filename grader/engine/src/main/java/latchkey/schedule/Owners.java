package latchkey.schedule;

import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who owns a lock of java.util.concurrent. The JDK keeps it to itself; the weaver brings the key. */
public final class Owners {
    private static volatile Function<AbstractOwnableSynchronizer, @Nullable Thread> key = lock -> null;

    private Owners() {}

    /** Sets how the owner is read. */
    public static void readBy(Function<AbstractOwnableSynchronizer, @Nullable Thread> key) {
        Owners.key = key;
    }

    static @Nullable Thread of(AbstractOwnableSynchronizer lock) {
        return key.apply(lock);
    }
}
