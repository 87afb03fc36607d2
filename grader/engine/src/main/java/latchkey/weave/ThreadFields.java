package latchkey.weave;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import latchkey.schedule.ThreadKey;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Thread} that tell a used thread from a new one. */
final class ThreadFields implements ThreadKey {
    private static final String SCOPES = "headStackableScopes";

    private final VarHandle locals;
    private final VarHandle inheritableLocals;
    private final VarHandle seed;
    private final VarHandle probe;
    private final VarHandle secondarySeed;

    /** The scopes that it has opened and not closed; null where threads know of none. */
    private final @Nullable VarHandle scopes;

    ThreadFields() throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
        locals = handle(lookup, "threadLocals");
        inheritableLocals = handle(lookup, "inheritableThreadLocals");
        seed = handle(lookup, "threadLocalRandomSeed");
        probe = handle(lookup, "threadLocalRandomProbe");
        secondarySeed = handle(lookup, "threadLocalRandomSecondarySeed");
        scopes = Arrays.stream(Thread.class.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(SCOPES))
                ? handle(lookup, SCOPES)
                : null;
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
        if (scopes != null) {
            scopes.set(thread, null);
        }
    }

    @Override
    public boolean bequeaths(Thread parent) {
        return inheritableLocals.get(parent) != null;
    }
}
