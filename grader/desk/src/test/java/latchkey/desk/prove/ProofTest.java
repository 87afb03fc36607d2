package latchkey.desk.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latchkey.desk.console.Json;
import latchkey.desk.judging.Answer;
import latchkey.grading.Corpus;
import latchkey.grading.Problem;
import latchkey.trace.Glyphs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofTest {
    private Corpus.Entry right;
    private Corpus.Entry wrong;

    @BeforeEach
    void entries(@TempDir Path root) throws IOException {
        right = Fixture.entry(root, "accepted/lock", Answer.ACCEPTED);
        wrong = Fixture.entry(root, "rejected/lost-update/none", "lost-update", "data-race");
    }

    private Proof proof(List<Judged> judged, Problem... problems) {
        List<Skipped> skipped = List.of(new Skipped("notes.txt", "is a file"));
        return Proof.of(Fixture.plan(2, right, wrong), judged, skipped, List.of(problems));
    }

    private static Judged judged(Corpus.Entry entry, int run, String slug) {
        return new Judged(entry, run, Fixture.answer(slug));
    }

    @Test
    void writes_json_to_the_letter() {
        Proof proof = proof(
                List.of(
                        judged(right, 1, "accepted"),
                        judged(wrong, 1, "data-race"),
                        judged(right, 2, "accepted"),
                        judged(wrong, 2, "accepted")),
                new Problem("locks/counter", null, "has no end"));

        assertThat(Json.line(proof))
                .isEqualTo("{\"schema\":1,\"kit\":\"kit\",\"jdk\":\"25\",\"cores\":2,\"load\":0,\"runs\":2,"
                        + "\"summary\":{\"accepted\":3,\"rejected\":1,\"escaped\":1,\"falseAlarms\":0,"
                        + "\"wrongDiagnosis\":0,\"inconclusive\":0,\"skipped\":1},"
                        + "\"exercises\":[{\"id\":\"locks/counter\",\"accepted\":3,\"rejected\":1,\"unexpected\":1,"
                        + "\"detectionRate\":0.5,\"medianMillis\":20}],"
                        + "\"entries\":[{\"exercise\":\"locks/counter\",\"variant\":\"accepted/lock\","
                        + "\"expected\":[\"accepted\"],\"verdicts\":{\"accepted\":2},\"asExpected\":true,\"token\":null},"
                        + "{\"exercise\":\"locks/counter\",\"variant\":\"rejected/lost-update/none\","
                        + "\"expected\":[\"lost-update\",\"data-race\"],\"verdicts\":{\"data-race\":1,\"accepted\":1},"
                        + "\"asExpected\":false,\"token\":null}],\"skipped\":[{\"path\":\"notes.txt\",\"reason\":\"is"
                        + " a file\"}],\"problems\":[{\"exercise\":\"locks/counter\",\"variant\":null,"
                        + "\"problem\":\"has no end\"}]}");
    }

    @Test
    void tells_apart_what_is_not_as_expected() {
        Proof.Summary summary = proof(List.of(
                        judged(right, 1, "hangs"),
                        judged(right, 2, "inconclusive"),
                        judged(wrong, 1, "hangs"),
                        judged(wrong, 2, "accepted")))
                .summary();

        assertThat(summary).isEqualTo(new Proof.Summary(1, 2, 1, 1, 1, 1, 1));
        assertThat(summary.unexpected()).isEqualTo(4);
    }

    @Test
    void takes_any_slug_of_expect_for_expected() {
        assertThat(judged(wrong, 1, "lost-update").asExpected()).isTrue();
        assertThat(judged(wrong, 1, "data-race").asExpected()).isTrue();
        assertThat(judged(wrong, 1, "deadlock").asExpected()).isFalse();
        assertThat(judged(wrong, 1, "inconclusive").asExpected()).isFalse();
    }

    @Test
    void names_each_unexpected_verdict_with_its_runs() {
        List<Judged> judged = List.of(
                judged(right, 1, "hangs"),
                judged(wrong, 1, "lost-update"),
                judged(right, 2, "hangs"),
                judged(wrong, 2, "lost-update"));

        assertThat(ProofText.of(proof(judged), judged, Glyphs.UNICODE)).isEqualTo("""
            exercise       accepted  rejected  unexpected  detection  median
            locks/counter         0         4           2     100.0%   20 ms

            ✘ locks/counter/accepted/lock
              expected accepted, got hangs in runs 1, 2
              by the check: loses no update
              This was seen.

            skipped:
              notes.txt: is a file

            latchkey: 2 entries, 2 runs: 2 unexpected \
            (0 escaped, 2 false alarms, 0 wrong diagnosis, 0 inconclusive), 1 skipped\
            """);
    }

    @Test
    void lists_what_else_is_not_in_order_after_the_verdicts() {
        List<Judged> judged = List.of(judged(right, 1, "accepted"), judged(wrong, 1, "lost-update"));
        Proof proof = proof(
                judged,
                new Problem("locks/counter", "rejected/lost-update/none", "differs\nexpected |  a\nactual   |  b"),
                new Problem(null, null, "notes.txt is stray."));

        assertThat(ProofText.of(proof, judged, Glyphs.ASCII))
                .contains("""

            problems:
            x locks/counter/rejected/lost-update/none: differs
                expected |  a
                actual   |  b
            x notes.txt is stray.

            skipped:
            """)
                .endsWith("0 inconclusive), 1 skipped, 2 problems");
    }
}
