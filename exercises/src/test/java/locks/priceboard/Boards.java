package locks.priceboard;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import java.util.List;
import java.util.Objects;
import latchkey.check.Expect;
import org.jspecify.annotations.Nullable;

/** Boards with prices on them, and what is expected of one that nobody else uses. */
final class Boards {
    private Boards() {}

    static PriceBoard boardOf(Object... productsAndPrices) {
        PriceBoard board = new PriceBoard();
        for (int i = 0; i < productsAndPrices.length; i += 2) {
            board.set((String) productsAndPrices[i], ((Number) productsAndPrices[i + 1]).longValue());
        }
        return board;
    }

    static void expectPrice(PriceBoard board, String told, String product, @Nullable Long expected) {
        Long price = board.price(product);
        Expect.that(
                Objects.equals(price, expected),
                WRONG_RESULT,
                "%s; price(\"%s\") is %s, expected %s.",
                told,
                product,
                price,
                expected);
    }

    static void expectSum(PriceBoard board, String told, long expected, String... products) {
        long sum = board.sum(List.of(products));
        Expect.that(
                sum == expected,
                WRONG_RESULT,
                "%s; sum() of %s is %d, expected %d.",
                told,
                String.join(" and ", products),
                sum,
                expected);
    }
}
