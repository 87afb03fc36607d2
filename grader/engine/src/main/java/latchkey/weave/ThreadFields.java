package latchkey.weave;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import latchkey.schedule.ThreadKey;

/** The fields of {@link Thread} that tell a used thread from a new one. */
final class ThreadFields implements ThreadKey {
    private final VarHandle locals;
    private final VarHandle inheritableLocals;
    private final VarHandle seed;
    private final VarHandle probe;
    private final VarHandle secondarySeed;

    ThreadFields() throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
        locals = handle(lookup, "threadLocals");
        inheritableLocals = handle(lookup, "inheritableThreadLocals");
        seed = handle(lookup, "threadLocalRandomSeed");
        probe = handle(lookup, "threadLocalRandomProbe");
        secondarySeed = handle(lookup, "threadLocalRandomSecondarySeed");
    }

    private static VarHandle handle(MethodHandles.Lookup lookup, String name) throws ReflectiveOperationException {
        Field field = Thread.class.getDeclaredField(name);
        return lookup.unreflectVarHandle(field);
    }

    @Override
    public void forget() {
        Thread thread = Thread.currentThread();
        locals.set(thread, null);
        inheritableLocals.set(thread, null);
        seed.set(thread, 0L);
        probe.set(thread, 0);
        secondarySeed.set(thread, 0);
    }

    @Override
    public boolean bequeaths(Thread parent) {
        return inheritableLocals.get(parent) != null;
    }
}
