package latchkey.weave;

import java.util.Set;
import java.util.regex.Pattern;
import latchkey.schedule.LearnerActs;
import latchkey.schedule.Names;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What is known about methods of the JDK by their names. */
final class Calls {
    private static final Set<String> PLAIN = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.ArrayDeque",
            "java.util.PriorityQueue",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.IntSummaryStatistics",
            "java.util.LongSummaryStatistics",
            "java.util.DoubleSummaryStatistics",
            "java.util.StringJoiner",
            "java.lang.StringBuilder");
    private static final Set<String> GUARDED =
            Set.of("java.util.Vector", "java.util.Stack", "java.util.Hashtable", "java.lang.StringBuffer");
    private static final Set<String> LOOKS = Set.of(
            "get",
            "is",
            "has",
            "peek",
            "contains",
            "size",
            "try",
            "compareAndSet",
            "weakCompareAndSet",
            "poll",
            "await",
            "park",
            "available",
            "load",
            "count");
    private static final Set<String> WRITES = Set.of(
            "add",
            "put",
            "remove",
            "poll",
            "pop",
            "push",
            "offer",
            "clear",
            "set",
            "append",
            "insert",
            "sort",
            "merge",
            "compute",
            "replace",
            "retain",
            "delete",
            "reverse",
            "flip",
            "addFirst",
            "addLast",
            "accept",
            "combine",
            "drain");

    /** Types of parameters that take collections of any kind. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java/lang/Iterable",
            "java/util/Collection",
            "java/util/List",
            "java/util/Set",
            "java/util/SortedSet",
            "java/util/Queue",
            "java/util/Deque",
            "java/util/Map",
            "java/util/SortedMap");

    /** Methods of Collections that do not look at what they are given yet. */
    private static final Pattern WRAPS =
            Pattern.compile("(unmodifiable|synchronized|checked|newSet|newSequenced|as).*");

    private static final Pattern WRITES_FIRST =
            Pattern.compile("fill|setAll|sort|parallel.*|addAll|shuffle|reverse|swap|rotate|replaceAll|copy|drainTo");

    private Calls() {}

    /** Whether others may come in before and after a call of this type's methods, which are made to be called by many threads. */
    static boolean isForThreads(String owner) {
        return owner.startsWith("java/util/concurrent/")
                || owner.equals("java/util/Timer")
                || owner.equals("java/util/TimerTask");
    }

    /** The descriptor of the hook that stands in for a call of the system's: time, chance, processors, standard error. */
    static @Nullable String systemHook(int opcode, String owner, String name, String descriptor) {
        return switch (owner + "." + name) {
            case "java/lang/System.nanoTime", "java/lang/System.currentTimeMillis", "java/lang/Math.random" ->
                descriptor;
            case "java/lang/Runtime.availableProcessors" -> "(Ljava/lang/Runtime;)I";
            default ->
                opcode == Opcodes.INVOKEVIRTUAL && name.equals("printStackTrace") && descriptor.equals("()V")
                        ? "(Ljava/lang/Throwable;)V"
                        : null;
        };
    }

    /** A method of a VarHandle that writes only if it finds what it expects. */
    static boolean swaps(String name) {
        return name.startsWith("compareAnd") || name.startsWith("weakCompareAndSet");
    }

    /** A wait that has to be in a loop. */
    static boolean mayReturnForNoReason(String owner, String name) {
        return switch (owner) {
            case "java/util/concurrent/locks/Condition" -> name.startsWith("await");
            case "java/util/concurrent/locks/LockSupport" -> name.startsWith("park");
            default -> false;
        };
    }

    static boolean isMultiplication(int opcode) {
        return opcode >= Opcodes.IMUL && opcode <= Opcodes.DMUL;
    }

    static boolean isMultiplication(String owner, String name) {
        return (name.startsWith("multiply") || name.equals("pow"))
                && (owner.equals("java/lang/Math")
                        || owner.equals("java/lang/StrictMath")
                        || owner.startsWith("java/math/Big"));
    }

    static boolean isMonitorMethod(String name) {
        return name.equals("wait") || name.equals("notify") || name.equals("notifyAll");
    }

    static boolean isThreadMethod(String name) {
        return Set.of("join", "isAlive", "getState", "start", "interrupt").contains(name);
    }

    static String simple(String internalName) {
        return Names.simple(internalName);
    }

    /** Whether a call into the JDK looks at what this argument holds, by the type of the parameter. */
    static boolean touches(String owner, String name, Type parameter, int index) {
        if (owner.equals("java/lang/System")) {
            return name.equals("arraycopy") && (index == 0 || index == 2);
        }
        if (!owner.startsWith("java/util/") || owner.equals("java/util/Objects")) {
            return false;
        }
        if (parameter.getSort() == Type.ARRAY) {
            return owner.equals("java/util/Arrays") && !name.equals("asList") || owner.startsWith("java/util/stream/");
        }
        return parameter.getSort() == Type.OBJECT
                && COLLECTIONS.contains(parameter.getInternalName())
                && !(owner.equals("java/util/Collections")
                        && WRAPS.matcher(name).matches());
    }

    /** Whether the call changes what this argument holds. */
    static boolean writesArgument(String owner, String name, int index) {
        boolean target = name.equals("arraycopy") ? index == 2 : index == 0;
        boolean helper = owner.equals("java/util/Arrays") || owner.equals("java/util/Collections");
        return target
                && (helper || name.equals("drainTo") || name.equals("arraycopy"))
                && (name.equals("arraycopy") || WRITES_FIRST.matcher(name).matches());
    }

    static boolean isIterator(String owner) {
        return owner.equals("java/util/Iterator") || owner.equals("java/util/ListIterator");
    }

    /** By the static type: whether the receiver could be a collection that is not thread-safe, or a synchronized one. */
    static boolean mayBePlainCollection(String owner) {
        if (owner.equals("java/lang/StringBuilder")
                || owner.equals("java/lang/StringBuffer")
                || owner.equals("java/lang/Iterable")) {
            return true;
        }
        return owner.startsWith("java/util/")
                && owner.indexOf('/', "java/util/".length()) < 0
                && !owner.contains("Optional")
                && (!owner.contains("Iterator") || isIterator(owner))
                && !owner.contains("Random")
                && !owner.contains("Timer")
                && !owner.contains("Scanner");
    }

    /** Not thread-safe: its contents are one variable. */
    static boolean isPlain(Object receiver) {
        return PLAIN.contains(receiver.getClass().getName());
    }

    /** Guarded by its own monitor. */
    static boolean isSynchronized(Object receiver) {
        String name = receiver.getClass().getName();
        return name.startsWith("java.util.Collections$Synchronized") || GUARDED.contains(name);
    }

    static boolean writes(String method) {
        return WRITES.stream().anyMatch(method::startsWith);
    }

    /** What a call into java.util.concurrent ({@code Type.method}) can bring about, as far as its name tells. */
    static LearnerActs.Reach reach(String call) {
        String method = call.substring(call.lastIndexOf('.') + 1);
        if (method.startsWith("unlock") || method.startsWith("release")) {
            return LearnerActs.Reach.GIVES;
        }
        boolean accessor = method.startsWith("readLock") || method.startsWith("writeLock");
        if (method.startsWith("lock") || method.startsWith("acquire") || accessor && call.startsWith("StampedLock.")) {
            return LearnerActs.Reach.TAKES;
        }
        boolean looks = accessor || LOOKS.stream().anyMatch(method::startsWith);
        return looks ? LearnerActs.Reach.LOOKS : LearnerActs.Reach.ACTS;
    }

    /** As which type the answer of a call is told; empty where it tells nothing. */
    static String answer(String method, Type type) {
        boolean looks = reach(method) == LearnerActs.Reach.LOOKS;
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.INT, Type.LONG -> looks ? type.getDescriptor() : "";
            case Type.OBJECT, Type.ARRAY -> looks ? "Ljava/lang/Object;" : "";
            default -> "";
        };
    }

    /**
     * Which edges an access mode of a learner's VarHandle makes; null for a method that is none.
     *
     * <p>Source: the documentation of {@link java.lang.invoke.VarHandle}. The JDK's own accesses are taken for stronger than
     * they are, for it knows what it does.
     */
    static LearnerActs.@Nullable Edge edge(String mode) {
        if (mode.equals("get") || mode.equals("set")) {
            return LearnerActs.Edge.PLAIN;
        }
        String usual = JdkMethodWeaver.accessMode(mode);
        if (usual == null) {
            return null;
        }
        if (mode.endsWith("Opaque") || mode.endsWith("Plain")) {
            return LearnerActs.Edge.NONE;
        }
        if (mode.endsWith("Acquire")) {
            return LearnerActs.Edge.ACQUIRE;
        }
        if (mode.endsWith("Release")) {
            return LearnerActs.Edge.RELEASE;
        }
        return switch (usual) {
            case "acquire" -> LearnerActs.Edge.ACQUIRE;
            case "release" -> LearnerActs.Edge.RELEASE;
            default -> LearnerActs.Edge.ACQUIRE_RELEASE;
        };
    }

    /** A try that a retry loop is made of. */
    static boolean tries(String method) {
        return method.startsWith("tryLock")
                || method.startsWith("tryReadLock")
                || method.startsWith("tryWriteLock")
                || method.startsWith("tryAcquire")
                || method.startsWith("compareAndSet")
                || method.startsWith("weakCompareAndSet");
    }
}
