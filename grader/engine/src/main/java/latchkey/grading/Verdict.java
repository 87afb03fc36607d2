package latchkey.grading;

import java.util.List;
import java.util.Optional;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;

/** What came out of judging one submission. */
public sealed interface Verdict {

    /** Every check holds. */
    record Accepted() implements Verdict {}

    /**
     * At least one check does not hold.
     *
     * @param findings what is wrong, the one that explains it best first; never empty
     */
    record Rejected(List<Finding> findings) implements Verdict {
        public Rejected {
            findings = some(findings);
        }
    }

    /**
     * The skeleton is untouched.
     *
     * @param finding what the first check would find
     */
    record NotStarted(Finding finding) implements Verdict {}

    /**
     * The compiler does not take it, so that nothing was run.
     *
     * @param finding what the compiler says
     */
    record DoesNotCompile(Finding finding) implements Verdict {}

    /**
     * A member that the checks call is missing or incompatible, so that nothing was run.
     *
     * @param findings one for each such member; never empty
     */
    record ContractChanged(List<Finding> findings) implements Verdict {
        public ContractChanged {
            findings = some(findings);
        }
    }

    /**
     * The run could not tell; it says nothing about the submission.
     *
     * @param reason why, in one sentence
     */
    record Inconclusive(String reason) implements Verdict {}

    /**
     * It calls what no submission may call, or it is over a limit.
     *
     * @param findings each of these; never empty
     */
    record Refused(List<Finding> findings) implements Verdict {
        public Refused {
            findings = some(findings);
        }
    }

    /**
     * The process that judged it died.
     *
     * @param what what is known of it, in one sentence
     */
    record Crashed(String what) implements Verdict {}

    /** What was found, the finding that explains the verdict best first; empty for an accepted submission alone. */
    default List<Finding> findings() {
        return switch (this) {
            case Accepted accepted -> List.of();
            case Rejected(List<Finding> findings) -> findings;
            case NotStarted(Finding finding) -> List.of(finding);
            case DoesNotCompile(Finding finding) -> List.of(finding);
            case ContractChanged(List<Finding> findings) -> findings;
            case Inconclusive(String reason) -> List.of(Finding.of(Diagnosis.INCONCLUSIVE, reason, null));
            case Refused(List<Finding> findings) -> findings;
            case Crashed(String what) -> List.of(Finding.of(Diagnosis.CRASHED, what, null));
        };
    }

    /** The finding that explains the verdict best; empty for an accepted submission alone. */
    default Optional<Finding> first() {
        return findings().stream().findFirst();
    }

    /** The word for it: {@code accepted}, or the slug of a diagnosis, which is what a folder of the corpus is called. */
    default String slug() {
        return switch (this) {
            case Accepted accepted -> "accepted";
            case NotStarted notStarted -> Diagnosis.NOT_STARTED.slug();
            case DoesNotCompile doesNotCompile -> Diagnosis.DOES_NOT_COMPILE.slug();
            case ContractChanged contractChanged -> Diagnosis.CHANGED_SIGNATURE.slug();
            case Inconclusive inconclusive -> Diagnosis.INCONCLUSIVE.slug();
            case Crashed crashed -> Diagnosis.CRASHED.slug();
            case Rejected(List<Finding> findings) ->
                findings.getFirst().diagnosis().slug();
            case Refused(List<Finding> findings) ->
                findings.getFirst().diagnosis().slug();
        };
    }

    private static List<Finding> some(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("this verdict needs a finding");
        }
        return List.copyOf(findings);
    }
}
