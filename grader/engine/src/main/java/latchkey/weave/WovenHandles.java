package latchkey.weave;

import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import latchkey.race.Access;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.LearnerActs.Edge;
import latchkey.schedule.LearnerActs.Handled;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Where woven classes tell of accesses by way of a {@link VarHandle}.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenHandles {
    /** What a view of bytes stands for, and whatever else has no name; in plain modes nothing is known about it. */
    private static final Handled SOMETHING = new Handled("a variable", "", "a variable");

    /**
     * The field that a handle stands for.
     *
     * @param owner the name of its class where it is static, else null
     * @param key as accesses without a handle name it, {@code package/Class.name}
     */
    private record Field(@Nullable String owner, String key) {
        String name() {
            return key.substring(key.indexOf('.') + 1);
        }
    }

    /** Which field each stands for; to find out takes longer than a schedule's step should. */
    private static final Map<VarHandle, Optional<Field>> FIELDS = Collections.synchronizedMap(new WeakHashMap<>());

    private WovenHandles() {}

    /**
     * Before an access; what a swap does to the variable is told when it is known whether it has written.
     *
     * @param target the first argument if it is an object
     * @param index the second if it is an int
     */
    @SuppressWarnings("ReferenceEquality") // there is but one that is unknown
    public static void handle(VarHandle handle, @Nullable Object target, int index, String method, String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            Edge edge = Objects.requireNonNull(Calls.edge(method));
            Handled variable = variable(handle, target, index);
            boolean looks = method.startsWith("get") && !method.startsWith("getAnd");
            Access access = new Access(strand.id(), !looks, where);
            if (edge == Edge.PLAIN && variable == SOMETHING) {
                LearnerActs.pointAt(strand, where);
            } else if (edge == Edge.PLAIN) {
                LearnerActs.handlesPlainly(strand, access, variable);
            } else {
                String call = "VarHandle." + method;
                LearnerActs.called(strand, call, where, Calls.tries(method), Calls.reach(call));
                LearnerActs.handles(strand, access, variable, edge, Calls.swaps(method));
            }
        } finally {
            Strands.leave(strand);
        }
    }

    /** Before a read of an atomic in plain mode. */
    public static void plain(@Nullable Object atomic, String where) {
        Strand strand = atomic == null ? null : Strands.enter();
        if (strand == null || atomic == null) {
            return;
        }
        try {
            LearnerActs.guesses(strand, atomic, where);
        } finally {
            Strands.leave(strand);
        }
    }

    /** After a swap: only if it has written it has published something. */
    public static void swapped(boolean written) {
        Strand strand = Strands.enter();
        if (strand != null) {
            LearnerActs.swapped(strand, written);
            Strands.leave(strand);
        }
    }

    /** After an exchange: it has written if it has found what it expected. */
    @SuppressWarnings("ReferenceEquality") // as the exchange compares
    public static void exchanged(@Nullable Object found, @Nullable Object expected) {
        swapped(found == expected);
    }

    public static void exchanged(int found, int expected) {
        swapped(found == expected);
    }

    public static void exchanged(long found, long expected) {
        swapped(found == expected);
    }

    private static Handled variable(VarHandle handle, @Nullable Object target, int index) {
        List<Class<?>> coordinates = handle.coordinateTypes();
        if (coordinates.size() == 2 && coordinates.get(0).isArray() && target != null) {
            return new Handled(target, index, "[" + index + "]");
        }
        Field field = FIELDS.computeIfAbsent(handle, WovenHandles::field).orElse(null);
        Object owner = field == null ? null : field.owner == null ? target : field.owner;
        return owner == null || field == null ? SOMETHING : new Handled(owner, field.key, field.name());
    }

    private static Optional<Field> field(VarHandle handle) {
        List<Class<?>> coordinates = handle.coordinateTypes();
        if (coordinates.isEmpty()) {
            return described(handle).map(WovenHandles::staticField);
        }
        if (coordinates.size() > 1) {
            return Optional.empty(); // a view of bytes
        }
        String name = described(handle).map(DynamicConstantDesc::constantName).orElse("");
        Class<?> owner = coordinates.get(0);
        while (owner != null
                && Stream.of(owner.getDeclaredFields())
                        .noneMatch(field -> field.getName().equals(name))) {
            owner = owner.getSuperclass();
        }
        return owner == null
                ? Optional.empty()
                : Optional.of(new Field(null, owner.getName().replace('.', '/') + "." + name));
    }

    private static Field staticField(DynamicConstantDesc<?> handle) {
        String type = ((ClassDesc) handle.bootstrapArgsList().get(0)).descriptorString();
        String owner = type.substring(1, type.length() - 1);
        return new Field(owner.intern(), owner + "." + handle.constantName());
    }

    private static Optional<? extends DynamicConstantDesc<?>> described(VarHandle handle) {
        try {
            return handle.describeConstable();
        } catch (InternalError e) {
            return Optional.empty(); // the JDK does not find an inherited field
        }
    }
}
