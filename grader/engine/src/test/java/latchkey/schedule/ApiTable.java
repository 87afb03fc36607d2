package latchkey.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.programs.Program;

/** Which small programs use which part of the JDK: the table class to programs, made from their class files. */
final class ApiTable {
    private static final String JUC = "java/util/concurrent/";

    /** Above the lines. */
    static final String HEAD = """
        # What a learner may reach for, and the small programs that use it

        Each program is run in many schedules: the engine finds nothing in the right ones and something in the wrong ones.
        This file is made by `ApiTableTest`.

        | Part of the JDK | Right programs | Wrong programs |
        |---|---|---|
        """;

    /** What a learner may reach for: a name, and the references in class files that count as its use. */
    private static final Map<String, Set<String>> APIS = apis();

    /**
     * A line of the table.
     *
     * @param api a part of the JDK
     * @param right the names of the right programs that use it
     * @param wrong the names of the wrong ones
     */
    record Line(String api, List<String> right, List<String> wrong) {
        @Override
        public String toString() {
            return "| `" + api + "` | " + String.join(", ", right) + " | " + String.join(", ", wrong) + " |";
        }
    }

    private ApiTable() {}

    /** A line for each part of the JDK. */
    static List<Line> of(List<Program> programs) {
        Map<Program, Set<String>> references =
                programs.stream().collect(Collectors.toMap(p -> p, p -> References.of(p.method())));
        return APIS.entrySet().stream()
                .map(api -> {
                    Predicate<Program> uses =
                            p -> references.getOrDefault(p, Set.of()).stream().anyMatch(api.getValue()::contains);
                    return new Line(
                            api.getKey(),
                            names(programs, uses.and(p -> !p.wrong())),
                            names(programs, uses.and(Program::wrong)));
                })
                .toList();
    }

    private static List<String> names(List<Program> programs, Predicate<Program> which) {
        return programs.stream().filter(which).map(Program::name).toList();
    }

    private static Map<String, Set<String>> apis() {
        Map<String, Set<String>> apis = new LinkedHashMap<>();
        apis.put("Thread", Set.of("java/lang/Thread.start"));
        apis.put("ThreadGroup", Set.of("java/lang/ThreadGroup"));
        apis.put("ThreadLocal", Set.of("java/lang/ThreadLocal", "java/lang/InheritableThreadLocal"));
        apis.put("Object.wait", Set.of("java/lang/Object.wait"));
        apis.put("Thread.interrupt", Set.of("java/lang/Thread.interrupt"));
        apis.put("Thread.sleep", Set.of("java/lang/Thread.sleep"));
        apis.put(
                "virtual threads",
                Set.of(
                        "java/lang/Thread.startVirtualThread",
                        "java/lang/Thread.ofVirtual",
                        JUC + "Executors.newVirtualThreadPerTaskExecutor"));
        apis.put("Timer", Set.of("java/util/Timer"));
        apis.put(
                "Collections.synchronized*",
                Set.of(
                        "java/util/Collections.synchronizedList",
                        "java/util/Collections.synchronizedMap",
                        "java/util/Collections.synchronizedSet",
                        "java/util/Collections.synchronizedCollection"));
        apis.put("VarHandle", Set.of("java/lang/invoke/VarHandle"));
        apis.put(
                "parallel streams",
                Set.of(
                        "java/util/Collection.parallelStream",
                        "java/util/List.parallelStream",
                        "java/util/stream/IntStream.parallel",
                        "java/util/stream/LongStream.parallel",
                        "java/util/stream/Stream.parallel"));
        apis.put(
                "ThreadPoolExecutor",
                Set.of(
                        JUC + "ThreadPoolExecutor",
                        JUC + "Executors.newFixedThreadPool",
                        JUC + "Executors.newCachedThreadPool",
                        JUC + "Executors.newSingleThreadExecutor"));
        apis.put(
                "ScheduledThreadPoolExecutor",
                Set.of(
                        JUC + "ScheduledThreadPoolExecutor",
                        JUC + "Executors.newScheduledThreadPool",
                        JUC + "Executors.newSingleThreadScheduledExecutor"));
        apis.put("ForkJoinPool", Set.of(JUC + "ForkJoinPool", JUC + "RecursiveTask", JUC + "RecursiveAction"));
        apis.put("invokeAll, invokeAny", Set.of(JUC + "ExecutorService.invokeAll", JUC + "ExecutorService.invokeAny"));
        apis.put("CompletableFuture.orTimeout", Set.of(JUC + "CompletableFuture.orTimeout"));
        apis.put("CompletableFuture.completeOnTimeout", Set.of(JUC + "CompletableFuture.completeOnTimeout"));
        apis.put("CompletableFuture.delayedExecutor", Set.of(JUC + "CompletableFuture.delayedExecutor"));
        apis.put("LockSupport", Set.of(JUC + "locks/LockSupport"));
        apis.put("Condition", Set.of(JUC + "locks/Condition"));
        classes(apis, JUC + "locks/", "ReentrantLock", "ReentrantReadWriteLock", "StampedLock");
        classes(apis, JUC, "Semaphore", "CountDownLatch", "CyclicBarrier", "Phaser", "Exchanger", "CompletableFuture");
        classes(apis, JUC, "FutureTask", "ExecutorCompletionService", "ArrayBlockingQueue", "LinkedBlockingQueue");
        classes(apis, JUC, "LinkedBlockingDeque", "PriorityBlockingQueue", "DelayQueue", "SynchronousQueue");
        classes(apis, JUC, "LinkedTransferQueue", "ConcurrentHashMap", "ConcurrentSkipListMap", "CopyOnWriteArrayList");
        classes(apis, JUC, "ConcurrentLinkedQueue", "ConcurrentLinkedDeque");
        classes(apis, JUC + "atomic/", "AtomicBoolean", "AtomicInteger", "AtomicLong", "AtomicReference");
        classes(apis, JUC + "atomic/", "AtomicIntegerArray", "AtomicStampedReference", "AtomicMarkableReference");
        classes(apis, JUC + "atomic/", "AtomicIntegerFieldUpdater", "LongAdder", "LongAccumulator");
        if (NewerPrograms.HERE) {
            classes(apis, JUC, "StructuredTaskScope");
            classes(apis, "java/lang/", "ScopedValue");
        }
        return apis;
    }

    private static void classes(Map<String, Set<String>> apis, String where, String... names) {
        Stream.of(names).forEach(name -> apis.put(name, Set.of(where + name)));
    }
}
