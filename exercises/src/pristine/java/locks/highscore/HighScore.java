package locks.highscore;

/** The best score that anybody has reached so far. */
public class HighScore {
    private int best;

    /**
     * Takes a score into account.
     *
     * @param score not negative
     */
    public void submit(int score) {
        if (score > best) {
            best = score;
        }
    }

    /** The best score so far; 0 before the first one. */
    public int best() {
        return best;
    }
}
