package latchkey.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    private static String seen(String text) {
        return Finding.of(Diagnosis.WRONG_RESULT, text, null).seen();
    }

    @Test
    void leavesOutWhatTellsOneObjectFromTheNext() {
        Runnable lambda = () -> {};

        assertThat(seen("got " + new Object())).isEqualTo("got java.lang.Object");
        assertThat(seen("got [I@7edae4aa, [[Ljava.lang.String;@1f")).isEqualTo("got [I, [[Ljava.lang.String;");
        assertThat(seen("got " + lambda + ".")).isEqualTo("got latchkey.diagnosis.FindingTest$$Lambda.");
        assertThat(seen("got " + lambda.getClass().getName())).isEqualTo("got latchkey.diagnosis.FindingTest$$Lambda");
        assertThat(seen("Task a.B$$Lambda/0x0000000033520d18@40f0eb85 rejected from a.Pool@7edae4aa[Terminated]"))
                .isEqualTo("Task a.B$$Lambda rejected from a.Pool[Terminated]");
    }

    @ParameterizedTest
    @CsvSource({"ann@cafe is here", "value() is 0x1f", "a.b@example.org", "@7edae4aa", "1 @ 2"})
    void leavesOtherTextAlone(String text) {
        assertThat(seen(text)).isEqualTo(text);
    }
}
