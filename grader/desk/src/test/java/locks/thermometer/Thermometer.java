package locks.thermometer;

/** PLACEHOLDER: what this class is, in one sentence */
public class Thermometer {

    // PLACEHOLDER: the members that the Task names, instead of this one; no part of the answer is in them

    /**
     * Does some work.
     *
     * @param work what is to be done
     */
    public void use(Runnable work) {
        throw new UnsupportedOperationException("TODO: do the work");
    }
}
