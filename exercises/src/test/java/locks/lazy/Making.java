package locks.lazy;

import latchkey.check.Gate;

/** The beginning of a scenario: somebody has called get(), and the supplier is in the middle of its work. */
final class Making {
    final Source source;
    final Lazy<Object> lazy;

    /** Who has called get(). */
    final Visit maker;

    private final Gate slow = new Gate("the supplier takes its time");

    private Making(String name, Source source, Lazy<Object> lazy) {
        this.source = source.slow(slow);
        this.lazy = lazy;
        maker = source.mayFail() ? Visit.attempt(name, lazy) : Visit.start(name, lazy);
        slow.awaitArrivals(1);
    }

    /** ann is the first; the supplier will throw these, one at each call, before it goes well. */
    static Making byAnn(Throwable... failures) {
        Source source = new Source().failing(failures);
        return new Making("ann", source, new Lazy<>(source));
    }

    /** The supplier has thrown the first of these in ann's get(), and she has left; now bob is the one. */
    static Making byBobAfterAnn(Throwable... failures) {
        Source source = new Source().failing(failures);
        Lazy<Object> lazy = new Lazy<>(source);
        Visit.attempt("ann", lazy).join();
        return new Making("bob", source, lazy);
    }

    /** Lets the supplier come to its end. */
    void goesOn() {
        slow.open();
    }
}
