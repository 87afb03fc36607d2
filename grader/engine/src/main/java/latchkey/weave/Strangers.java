package latchkey.weave;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Tells threads whose beginning the engine learns of from those of which it knows nothing. Thread-safe. */
final class Strangers {
    /** Whether instances of the class are foreign. */
    private final Map<Class<?>, Boolean> foreign = Collections.synchronizedMap(new WeakHashMap<>());

    /** Whether it serves the JDK itself. */
    static boolean serves(Thread thread) {
        return ChokePoints.SERVICE_THREADS.contains(thread.getClass().getName());
    }

    /** Whether it carries virtual threads, which is nobody's business. */
    static boolean carries(Thread thread) {
        return thread.getClass().getName().equals(ChokePoints.CARRIER);
    }

    /** Whether its run method calls no hook. */
    boolean isForeign(Thread thread) {
        Class<?> type = thread.getClass();
        if (type == Thread.class) {
            return false;
        }
        Boolean known = foreign.get(type);
        if (known == null) {
            known = !runIsHooked(type);
            foreign.put(type, known);
        }
        return known;
    }

    private static boolean runIsHooked(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (declaresRun(c)) {
                return c.getClassLoader() instanceof WeavingLoader || ChokePoints.RUN_HOOKED.contains(c.getName());
            }
        }
        return false;
    }

    private static boolean declaresRun(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("run") && method.getParameterCount() == 0) {
                return true;
            }
        }
        return false;
    }
}
