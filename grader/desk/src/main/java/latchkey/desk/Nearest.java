package latchkey.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import latchkey.diagnosis.Diagnosis;

/** Finds the diagnosis that somebody meant. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** The slugs nearest to a word, the nearest first. */
    static List<String> slugs(String word) {
        return Arrays.stream(Diagnosis.values())
                .map(Diagnosis::slug)
                .sorted(Comparator.comparingInt(slug -> distance(word, slug)))
                .limit(MOST)
                .toList();
    }

    /** How many letters differ; a word that is part of the slug differs least. */
    private static int distance(String word, String slug) {
        return slug.contains(word) || word.contains(slug) ? 0 : edits(word, slug);
    }

    /** The edit distance (V. Levenshtein, 1965). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
