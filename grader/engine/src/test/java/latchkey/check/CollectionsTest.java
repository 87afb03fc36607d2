package latchkey.check;

import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections and arrays that code of the JDK's reads and writes on behalf of an answer. */
class CollectionsTest {
    private static final String BOTH = """
        Schedules.atMost(60).prove(() -> {
            Answer answer = new Answer();
            Worker.together(answer::first, answer::second);
        });
        """;

    /** The first writes under the monitor; the second reads beside it, in a way of its own, and then under it. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        List<String> c = new ArrayList<>()                  | c.add("x")      | new ArrayList<>(c)
        List<String> c = new ArrayList<>()                  | c.add("x")      | List.copyOf(c)
        List<String> c = new LinkedList<>(List.of("a"))           | c.add("x")      | Collections.max(c, Comparator.naturalOrder())
        List<String> c = new ArrayList<>()                  | c.add("x")      | new HashSet<String>().addAll(c)
        List<String> c = new ArrayList<>()                  | c.add("x")      | new CopyOnWriteArrayList<>(c)
        List<String> c = new ArrayList<>()                  | Collections.addAll(c, "x", "y") | c.size()
        List<String> c = new ArrayList<>(List.of("b", "a")) | Collections.sort(c) | c.get(0)
        Map<String, Integer> c = new HashMap<>()            | c.put("x", 1)   | Map.copyOf(c)
        Map<String, Integer> c = new TreeMap<>()            | c.put("x", 1)   | new HashMap<>(c)
        Map<String, Integer> c = new HashMap<>()            | c.put("x", 1)   | c.values().contains(1)
        Map<String, Integer> c = new LinkedHashMap<>(4, 1, true) | c.get("x") | c.get("y")
        int[] c = new int[3]                                | c[1] = 7        | Arrays.stream(c).sum()
        int[] c = new int[3]                                | c[1] = 7        | c.clone()
        int[] c = new int[3]                                | c[1] = 7        | java.util.stream.IntStream.of(c).max()
        int[] c = new int[3]                                | Arrays.fill(c, 7) | sum(c[2])
        int[] c = new int[3]                                | System.arraycopy(new int[3], 0, c, 0, 3) | sum(c[2])
        DoubleSummaryStatistics c = new DoubleSummaryStatistics() | c.accept(1) | c.getMax()
        """)
    void a_read_beside_the_monitor_is_a_race(String field, String write, String read) {
        String answer = "private final " + field + ";\nstatic int sum(int n) { return n; }\n"
                + "synchronized void first() { " + write + "; }\n";
        Trial.of(answer + "void second() { var seen = " + read + "; }", BOTH).finds(Diagnosis.DATA_RACE);
        Trial.of(answer + "synchronized void second() { var seen = " + read + "; }", BOTH)
                .isRight();
    }

    /** Views and iterators are used when the monitor has been left. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
        Map<String, Integer> c = new HashMap<>(Map.of("a", 1))     | c.put("x", 1)  | Collection<Integer> | c.values()
        Map<String, Integer> c = new TreeMap<>(Map.of("a", 1))     | c.put("x", 1)  | Set<String>         | c.keySet()
        Map<String, Integer> c = new LinkedHashMap<>(Map.of("a", 1)) | c.put("x", 1) | Set<?>             | c.entrySet()
        List<String> c = new ArrayList<>(List.of("a"))             | c.add("x")     | List<String>        | Collections.unmodifiableList(c)
        List<String> c = new ArrayList<>(List.of("a"))             | c.add("x")     | List<String>        | c.subList(0, 1)
        Set<String> c = new HashSet<>(List.of("a"))                | c.add("x")     | Set<String>         | c
        Set<String> c = new TreeSet<>(List.of("a"))                | c.add("x")     | Set<String>         | c
        Deque<String> c = new ArrayDeque<>(List.of("a"))           | c.add("x")     | Deque<String>       | c
        """)
    void a_view_that_is_walked_along_beside_the_monitor_is_a_race(
            String field, String write, String type, String view) {
        String answer = "private final " + field + ";\nsynchronized void first() { " + write + "; }\n";
        Trial.of(
                        answer + "void second() { " + type + " view; synchronized (this) { view = " + view + "; }\n"
                                + "try { for (Object one : view) { if (one == null) break; } }"
                                + " catch (ConcurrentModificationException e) { } }",
                        BOTH)
                .finds(Diagnosis.DATA_RACE);
        Trial.of(
                        answer + "void second() { synchronized (this) { for (Object one : " + view
                                + ") { if (one == null) break; } } }",
                        BOTH)
                .isRight();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        List<String> c = Collections.synchronizedList(new ArrayList<>(List.of("a"))) | c.add("x")      | c
        Map<String, Integer> c = Collections.synchronizedMap(new HashMap<>(Map.of("a", 1))) | c.put("x", 1) | c.keySet()
        """)
    void to_walk_along_a_synchronized_collection_takes_its_monitor(String field, String write, String view) {
        String answer = "private final " + field + ";\nvoid first() { " + write + "; }\n";
        String walk = "for (Object one : " + view + ") { if (one == null) break; }";
        Trial.of(answer + "void second() { try { " + walk + " } catch (ConcurrentModificationException e) { } }", BOTH)
                .finds(Diagnosis.DATA_RACE);
        Trial.of(answer + "void second() { synchronized (c) { " + walk + " } }", BOTH)
                .isRight();
    }
}
