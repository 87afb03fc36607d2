package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Finding RACE = Finding.of(Diagnosis.DATA_RACE, "raced", null);
    private static final Finding HANGS = Finding.of(Diagnosis.HANGS, "hung", null);

    @Test
    void is_called_by_the_slug_of_its_first_finding() {
        assertThat(new Verdict.Rejected(List.of(HANGS, RACE)).slug()).isEqualTo("hangs");
        assertThat(new Verdict.Refused(List.of(Finding.of(Diagnosis.EXCEEDS_LIMITS, "big", null))).slug())
                .isEqualTo("exceeds-limits");
    }

    @Test
    void is_called_by_its_own_slug_where_it_has_one() {
        assertThat(new Verdict.Accepted().slug()).isEqualTo("accepted");
        assertThat(new Verdict.NotStarted(RACE).slug()).isEqualTo("not-started");
        assertThat(new Verdict.DoesNotCompile(RACE).slug()).isEqualTo("does-not-compile");
        assertThat(new Verdict.ContractChanged(List.of(RACE)).slug()).isEqualTo("changed-signature");
        assertThat(new Verdict.Inconclusive("busy").slug()).isEqualTo("inconclusive");
        assertThat(new Verdict.Crashed("gone").slug()).isEqualTo("crashed");
    }

    @Test
    void explains_itself_unless_all_is_well() {
        assertThat(new Verdict.Accepted().first()).isEmpty();
        assertThat(new Verdict.NotStarted(RACE).first()).contains(RACE);
        assertThat(new Verdict.Rejected(List.of(HANGS, RACE)).first()).contains(HANGS);
        assertThat(new Verdict.Inconclusive("busy").first()).contains(Finding.of(Diagnosis.INCONCLUSIVE, "busy", null));
        assertThat(new Verdict.Crashed("gone").first()).contains(Finding.of(Diagnosis.CRASHED, "gone", null));
    }

    @Test
    void needs_a_finding_to_reject() {
        assertThatThrownBy(() -> new Verdict.Rejected(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict.ContractChanged(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_its_findings_to_itself() {
        List<Finding> findings = new ArrayList<>(List.of(RACE));
        Verdict verdict = new Verdict.Rejected(findings);
        CheckResult result = new CheckResult("loses_none", "loses none", 2, 0, findings, false, 5, false);
        findings.clear();

        assertThat(verdict.first()).contains(RACE);
        assertThat(result.findings()).containsExactly(RACE);
        assertThat(new Report("locks/counter", verdict, List.of(result), 0, 2, 10, 5).checks())
                .containsExactly(result);
    }
}
