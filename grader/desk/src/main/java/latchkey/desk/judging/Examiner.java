package latchkey.desk.judging;

import java.nio.file.Path;

/** Judges one submission after the other. Not for use by several threads. */
public interface Examiner extends AutoCloseable {
    /**
     * Judges the submission in this folder, up to the first finding.
     *
     * @param seedSet which set of seeds the schedules are drawn from; 1 is the fixed one
     * @throws latchkey.desk.console.Failure if the kit cannot judge at all
     * @throws InterruptedException if the judging was ended from outside: there is no answer
     */
    Answer judge(String exercise, Path folder, long seedSet) throws InterruptedException;

    @Override
    void close();
}
