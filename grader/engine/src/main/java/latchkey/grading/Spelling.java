package latchkey.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant who named something wrongly. */
public final class Spelling {
    private static final int MOST = 3;
    private static final int LEAST_PART = 3;

    private Spelling() {}

    /**
     * Advice for whoever named something wrongly, as the end of a sentence.
     *
     * @param word what was named
     * @param names what there is
     * @param list the command that lists it
     */
    public static String advice(String word, Collection<String> names, String list) {
        List<String> near = nearest(word, names);
        return near.isEmpty() ? "see which there are: " + list : "did you mean " + or(near) + "?";
    }

    /** The names near to this word, the nearest first; three at most. */
    public static List<String> nearest(String word, Collection<String> names) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        record Guess(String name, int distance) {}
        return names.stream()
                .map(name -> new Guess(name, distance(wanted, name)))
                .filter(guess -> guess.distance() <= limit)
                .sorted(Comparator.comparingInt(Guess::distance).thenComparing(Guess::name))
                .limit(MOST)
                .map(Guess::name)
                .toList();
    }

    /** Joins alternatives: {@code a, b or c}. */
    private static String or(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }

    /**
     * How far the word is from a name, or from the part of the name after its track, whichever is nearer; one step where
     * it is a part of that.
     */
    private static int distance(String word, String name) {
        int whole = edits(word, name);
        if (word.contains("/")) {
            return whole;
        }
        String last = name.substring(name.indexOf('/') + 1);
        int least = Math.min(whole, edits(word, last));
        return word.length() >= LEAST_PART && last.contains(word) ? Math.min(least, 1) : least;
    }

    /** The least number of letters to insert, drop or change (V. Levenshtein, 1965). */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
