package latchkey.junit;

import java.nio.file.Path;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.Kit;
import latchkey.grading.Report;
import latchkey.weave.Engine;

/** What judges an exercise: the engine, or a stand-in for it. Calls are never concurrent. */
interface Judging {
    /**
     * Makes ready, once before the first exercise.
     *
     * @throws latchkey.weave.UnsupportedJdkException if nothing can be judged in this JVM
     */
    void prepare();

    /** Judges the exercise by the sources in the folder. */
    Report judge(Kit kit, ExerciseFolder exercise, Path folder);

    /** The engine itself, with the fixed set of seeds. */
    static Judging byTheEngine() {
        return new Judging() {
            @Override
            public void prepare() {
                Engine.install();
            }

            @Override
            public Report judge(Kit kit, ExerciseFolder exercise, Path folder) {
                return new Judge(kit).judge(exercise, folder, 1);
            }
        };
    }
}
