package coordination.hatch;

/** The waiting lives in a small generic class of its own; the hatch only gives it its names. */
public class ServingHatch {
    private final Shelf<String> shelf = new Shelf<>();

    public final void serve(final String food) {
        shelf.put(food);
    }

    public final String take() throws InterruptedException {
        return shelf.get();
    }
}
