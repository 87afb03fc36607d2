package latchkey.weave;

import java.lang.constant.DynamicConstantDesc;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import latchkey.race.Access;
import latchkey.schedule.JdkActs;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Where woven classes tell of accesses by way of a {@link VarHandle}.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenHandles {
    /** Which field each stands for; to find out takes longer than a schedule's step should. */
    private static final Map<VarHandle, String> FIELDS = Collections.synchronizedMap(new WeakHashMap<>());

    private WovenHandles() {}

    /** Before an access; what a swap does to the variable is told when it is known whether it has written. */
    public static void handle(VarHandle variable, @Nullable Object target, String edge, String method, String where) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            String call = "VarHandle." + method;
            LearnerActs.called(strand, call, where, Calls.tries(method), Calls.reach(call));
            if (edge.equals("acquire") || edge.equals("acquireRelease")) {
                JdkActs.acquire(strand, target);
            }
            boolean releases = edge.equals("release") || edge.equals("acquireRelease");
            String field = target == null ? "" : field(variable);
            boolean told = false;
            if (target != null && !field.isEmpty()) {
                boolean looks = method.startsWith("get") && !method.startsWith("getAnd")
                        || method.startsWith("compareAndExchange"); // who knows; to look is what it does in any case
                Access access = new Access(strand.id(), !looks, where);
                LearnerActs.handles(strand, access, target, field, Calls.swaps(method), releases);
                told = Calls.swaps(method); // and publishes when it has written
            }
            if (releases && !told) {
                JdkActs.release(strand, target);
            }
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

    /** The field of an object that it stands for, as its class names it; empty for a static one or an array's element. */
    private static String field(VarHandle variable) {
        return FIELDS.computeIfAbsent(variable, handle -> {
            if (handle.coordinateTypes().size() != 1) {
                return "";
            }
            Class<?> owner = handle.coordinateTypes().get(0);
            String name = name(handle);
            while (owner != null
                    && Stream.of(owner.getDeclaredFields())
                            .noneMatch(field -> field.getName().equals(name))) {
                owner = owner.getSuperclass();
            }
            return owner == null ? "" : owner.getName().replace('.', '/') + "." + name;
        });
    }

    private static String name(VarHandle handle) {
        try {
            return handle.describeConstable()
                    .map(DynamicConstantDesc::constantName)
                    .orElse("");
        } catch (InternalError e) {
            return ""; // the JDK does not find an inherited field
        }
    }
}
