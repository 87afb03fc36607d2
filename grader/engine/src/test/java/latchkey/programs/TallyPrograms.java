package latchkey.programs;

import java.util.concurrent.ConcurrentHashMap;

/** Two threads tally one word in a concurrent map. */
public final class TallyPrograms {

    private TallyPrograms() {}

    public interface Tally {
        void add(String word);

        int get(String word);
    }

    public static class Merging implements Tally {
        private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();

        @Override
        public void add(String word) {
            counts.merge(word, 1, Integer::sum);
        }

        @Override
        public int get(String word) {
            return counts.getOrDefault(word, 0);
        }
    }

    public static class GettingThenPutting implements Tally {
        private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();

        @Override
        public void add(String word) {
            Integer count = counts.get(word);
            counts.put(word, count == null ? 1 : count + 1);
        }

        @Override
        public int get(String word) {
            return counts.getOrDefault(word, 0);
        }
    }

    @Right("tally.ok.merge")
    public static void tally_that_merges() throws Exception {
        addTwice(new Merging());
    }

    @Wrong("tally.bad.getPut")
    public static void tally_that_gets_then_puts() throws Exception {
        addTwice(new GettingThenPutting());
    }

    private static void addTwice(Tally tally) throws Exception {
        Together.Body body = () -> tally.add("x");
        Together.run(body, body);
        Together.check(tally.get("x") == 2, "tally " + tally.get("x"));
    }
}
