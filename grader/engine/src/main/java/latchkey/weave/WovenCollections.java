package latchkey.weave;

import java.lang.reflect.Array;
import latchkey.race.Access;
import latchkey.race.RaceDetector;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Monitors;
import latchkey.schedule.Names;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/**
 * Where woven classes tell of what they do to the JDK's collections, directly or by way of its other methods.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenCollections {
    /** Of a longer array the first so many are followed: each is a variable of its own. */
    private static final int MOST_ELEMENTS = 1_000;

    private WovenCollections() {}

    /** Before a call of a method of a collection, or of something that may be one. */
    public static void collection(@Nullable Object receiver, String method, String where) {
        Strand strand = receiver == null ? null : Strands.enterFromWoven();
        if (strand == null || receiver == null) {
            return;
        }
        try {
            Object contents = Views.shown(receiver);
            boolean write = Calls.writes(method) || method.startsWith("get") && Views.isAccessOrdered(contents);
            Access access = new Access(strand.id(), write, where);
            if (Calls.isSynchronized(receiver)) {
                LearnerActs.pointAt(strand, where);
                tells(strand, receiver, method);
                Monitors monitors = strand.scheduler().monitors();
                Object mutex = Views.mutex(receiver);
                monitors.enter(strand, mutex);
                if (Calls.isPlain(contents)) {
                    LearnerActs.touches(strand, access, contents, RaceDetector.CONTENTS, contents(receiver));
                }
                monitors.exit(strand, mutex);
            } else if (Calls.isPlain(contents)) {
                String name = contents(receiver) + " (" + method + ")";
                LearnerActs.variable(strand, access, contents, RaceDetector.CONTENTS, name);
            } else {
                LearnerActs.pointAt(strand, where);
                tells(strand, receiver, method);
            }
        } finally {
            Strands.leave(strand);
        }
    }

    private static void tells(Strand strand, Object receiver, String method) {
        strand.scheduler().tell(strand, "calls " + Names.of(receiver) + "." + method);
        if (Calls.writes(method)) {
            LearnerActs.changed(strand);
        }
    }

    /** Before an iterator goes on: no point, for there is one before what is done with each element. */
    public static void iterator(@Nullable Object iterator, String method, String where) {
        touches(iterator, method.equals("remove") || method.equals("set") || method.equals("add"), where);
    }

    /** Before a call into the JDK that reads this argument of it, or writes into it. */
    public static void argument(@Nullable Object argument, boolean write, String where) {
        touches(argument, write, where);
    }

    private static void touches(@Nullable Object touched, boolean write, String where) {
        Strand strand = touched == null ? null : Strands.enterFromWoven();
        if (strand == null || touched == null) {
            return;
        }
        try {
            Access access = new Access(strand.id(), write, where);
            Object contents = Views.shown(touched);
            if (touched.getClass().isArray()) {
                for (int i = 0; i < Math.min(Array.getLength(touched), MOST_ELEMENTS); i++) {
                    LearnerActs.touches(strand, access, touched, i, "[" + i + "]");
                }
            } else if (Calls.isPlain(contents) && !Calls.isSynchronized(touched)) {
                LearnerActs.touches(strand, access, contents, RaceDetector.CONTENTS, contents(contents));
            }
        } finally {
            Strands.leave(strand);
        }
    }

    private static String contents(Object collection) {
        return "the " + Names.of(collection);
    }
}
