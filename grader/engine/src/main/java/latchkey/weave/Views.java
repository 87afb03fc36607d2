package latchkey.weave;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose contents the views and iterators of the JDK's collections show.
 *
 * <p>A set that keeps its elements in a map is a view, too: its iterator is the map's. What has no field named here shows its
 * own contents.
 */
final class Views {
    private static final String COLLECTIONS = "java.util.Collections$";

    /** By the class that declares it, the field with what is shown. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("java.util.HashSet", "map"),
            Map.entry("java.util.TreeSet", "m"),
            Map.entry("java.util.TreeMap$KeySet", "m"),
            Map.entry("java.util.TreeMap$NavigableSubMap", "m"),
            Map.entry("java.util.ArrayList$SubList", "root"),
            Map.entry("java.util.AbstractList$SubList", "root"),
            Map.entry(COLLECTIONS + "UnmodifiableCollection", "c"),
            Map.entry(COLLECTIONS + "UnmodifiableMap", "m"),
            Map.entry(COLLECTIONS + "SynchronizedCollection", "c"),
            Map.entry(COLLECTIONS + "SynchronizedMap", "m"));

    private static final ClassValue<Optional<Field>> SHOWN = new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
            return field(type, null);
        }
    };

    private static final ClassValue<Optional<Field>> ACCESS_ORDER = new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
            return field(type, "accessOrder");
        }
    };

    private static final ClassValue<Optional<Field>> MUTEX = new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
            return field(type, "mutex");
        }
    };

    private Views() {}

    /** What holds the contents in the end. */
    @SuppressWarnings("ReferenceEquality") // the very same object
    static Object shown(Object view) {
        Object shown = view;
        for (Object next = value(SHOWN, shown); next != null && next != shown; next = value(SHOWN, shown)) {
            shown = next;
        }
        return shown;
    }

    /** The monitor of a synchronized collection, which its views have in common with it. */
    static Object mutex(Object guarded) {
        Object mutex = value(MUTEX, guarded);
        return mutex == null ? guarded : mutex;
    }

    /** Whether to look something up changes the order of the contents. */
    static boolean isAccessOrdered(Object contents) {
        return Boolean.TRUE.equals(value(ACCESS_ORDER, contents));
    }

    private static @Nullable Object value(ClassValue<Optional<Field>> which, Object of) {
        Field field = which.get(of.getClass()).orElse(null);
        try {
            return field == null ? null : field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("java.util is not open to the engine", e);
        }
    }

    /** The field of this name, or for null the one that is named above; an inner class shows what it is inside of. */
    private static Optional<Field> field(Class<?> of, @Nullable String wanted) {
        for (Class<?> type = of; type != null && type.getName().startsWith("java.util."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                String shown = FIELDS.getOrDefault(type.getName(), "this$0");
                if (field.getName().equals(wanted == null ? shown : wanted) && field.trySetAccessible()) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }
}
