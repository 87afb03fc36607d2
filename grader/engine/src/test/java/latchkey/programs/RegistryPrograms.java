package latchkey.programs;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads ask a registry for the same key; what belongs to it is made once. */
public final class RegistryPrograms {

    private RegistryPrograms() {}

    public interface Registry {
        Object get(String key, Callable<Object> factory) throws Exception;
    }

    public static class ComputingIfAbsent implements Registry {
        private final ConcurrentHashMap<String, Object> entries = new ConcurrentHashMap<>();

        @Override
        public Object get(String key, Callable<Object> factory) {
            return entries.computeIfAbsent(key, absent -> {
                try {
                    return factory.call();
                } catch (Exception e) {
                    throw new RuntimeException(e);
                }
            });
        }
    }

    public static class CheckingThenActing implements Registry {
        private final ConcurrentHashMap<String, Object> entries = new ConcurrentHashMap<>();

        @Override
        public Object get(String key, Callable<Object> factory) throws Exception {
            if (!entries.containsKey(key)) {
                entries.put(key, factory.call());
            }
            return entries.get(key);
        }
    }

    @Right("registry.ok")
    public static void registry_that_computes_if_absent() throws Exception {
        askTwice(new ComputingIfAbsent());
    }

    @Wrong("registry.bad.checkAct")
    public static void registry_that_checks_then_acts() throws Exception {
        askTwice(new CheckingThenActing());
    }

    @SuppressWarnings("ReferenceEquality") // the very same instance
    private static void askTwice(Registry registry) throws Exception {
        AtomicInteger made = new AtomicInteger();
        Object[] got = new Object[2];
        Callable<Object> factory = () -> {
            made.incrementAndGet();
            return new Object();
        };
        Together.run(() -> got[0] = registry.get("x", factory), () -> got[1] = registry.get("x", factory));
        Together.check(made.get() == 1 && got[0] == got[1], "made " + made.get());
    }
}
