package latchkey.programs;

/** The task of adding up an array, which several families of programs solve in their own way. */
public final class Sums {

    private Sums() {}

    public interface Summer {
        int sum(int[] numbers) throws Exception;
    }

    /** Checks that the summer adds up two ones. */
    public static void addUpTwoOnes(Summer summer) throws Exception {
        int[] numbers = {1, 1};
        int sum = summer.sum(numbers);
        Together.check(sum == numbers.length, "sum " + sum + " of " + numbers.length);
    }
}
