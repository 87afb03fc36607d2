package locks.highscore;

/** Everybody sees the newest score, and two may overwrite each other all the same. */
public class HighScore {
    private volatile int best;

    public void submit(int score) {
        if (score > best) {
            best = score;
        }
    }

    public int best() {
        return best;
    }
}
