package latchkey.check;

/** Throws what a method does not declare, so that a check sees how an answer treats it. */
public final class Sneaky {
    private Sneaky() {}

    /**
     * Throws this, checked or not.
     *
     * @return never; it lets a caller write {@code throw Sneaky.thrown(t)}
     */
    public static RuntimeException thrown(Throwable thrown) {
        Sneaky.<RuntimeException>throwIt(thrown);
        throw new IllegalStateException("has been thrown", thrown);
    }

    @SuppressWarnings("unchecked") // the compiler is told that it is unchecked, whatever it is
    private static <X extends Throwable> void throwIt(Throwable thrown) throws X {
        throw (X) thrown;
    }
}
