package latchkey.desk.prove;

import java.util.ArrayList;
import java.util.List;
import latchkey.grading.Corpus;

/**
 * What is to be judged, and under which conditions.
 *
 * @param scope what the entries were chosen by; a journal is kept for each
 * @param kit the content hash of the kit that judges
 * @param jdk the version of the JDK it runs on
 * @param cores how many processors each judging JVM was asked to have, else how many there are
 * @param load how many busy loops run beside them
 * @param runs how often each entry is judged; run k draws from seed set k
 * @param entries the entries, in the order in which results are shown
 * @param skeletons what is judged once besides, and is no entry
 */
record Plan(
        String scope,
        String kit,
        String jdk,
        int cores,
        int load,
        int runs,
        List<Corpus.Entry> entries,
        List<Corpus.Entry> skeletons) {
    Plan {
        entries = List.copyOf(entries);
        skeletons = List.copyOf(skeletons);
    }

    /**
     * One entry in one run.
     *
     * @param entry the entry
     * @param run which run, from 1
     */
    record Job(Corpus.Entry entry, int run) {}

    /** The skeletons, and every entry in every run; each run goes through all entries before the next begins. */
    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        skeletons.forEach(skeleton -> jobs.add(new Job(skeleton, 1)));
        for (int run = 1; run <= runs; run++) {
            for (Corpus.Entry entry : entries) {
                jobs.add(new Job(entry, run));
            }
        }
        return jobs;
    }
}
