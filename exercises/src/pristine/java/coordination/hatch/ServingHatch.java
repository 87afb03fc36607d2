package coordination.hatch;

/** The hatch between kitchen and dining room: waiters put dishes on it, guests take them from it. */
public class ServingHatch {

    /**
     * Puts a dish on the hatch and returns without waiting for a guest.
     *
     * @param dish the name of the dish; two dishes may have the same name
     */
    public void serve(String dish) {
        throw new UnsupportedOperationException("TODO put the dish on the hatch");
    }

    /**
     * Takes the dish that has stood on the hatch the longest, and waits for one while there is none.
     *
     * @return the dish, which no other guest gets
     * @throws InterruptedException if this guest is interrupted while he waits
     */
    public String take() throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for a dish and take it");
    }
}
