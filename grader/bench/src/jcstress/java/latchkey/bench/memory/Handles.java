package latchkey.bench.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Handles of the tests' fields. */
final class Handles {
    private Handles() {}

    /** The handle of a field of type int that this package can see. */
    static VarHandle field(Class<?> owner, String name) {
        try {
            return MethodHandles.lookup().findVarHandle(owner, name, int.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no field " + name, e);
        }
    }
}
