package coordination.hatch;

/** Right: an array that grows by one and is copied by hand for each dish. */
public class ServingHatch {
    private String[] dishes = {};

    public synchronized void serve(String dish) {
        String[] more = new String[dishes.length + 1];
        for (int i = 0; i < dishes.length; i++) {
            more[i] = dishes[i];
        }
        more[dishes.length] = dish;
        dishes = more;
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        while (dishes.length == 0) {
            wait();
        }
        String dish = dishes[0];
        String[] less = new String[dishes.length - 1];
        for (int i = 1; i < dishes.length; i++) {
            less[i - 1] = dishes[i];
        }
        dishes = less;
        return dish;
    }
}
