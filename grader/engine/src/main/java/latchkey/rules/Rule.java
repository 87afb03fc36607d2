package latchkey.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.trace.Place;

/**
 * A demand on what a submission uses, and the reason for it.
 *
 * @param wanted whether one of the uses has to be there, or none may be
 * @param uses what it is about
 * @param diagnosis what a submission has that breaks it
 * @param why the reason, one plain sentence for the learner
 */
public record Rule(boolean wanted, List<Use> uses, Diagnosis diagnosis, String why) {

    public Rule {
        uses = List.copyOf(uses);
        if (uses.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException("a rule says what it is about and why");
        }
    }

    static Rule of(boolean wanted, List<Use> uses, String why) {
        return new Rule(wanted, uses, Diagnosis.WRONG_PRIMITIVE, why);
    }

    /** This rule with another diagnosis than {@code wrong-primitive}. */
    public Rule as(Diagnosis other) {
        return new Rule(wanted, uses, other, why);
    }

    /** Checks one submission; empty when it keeps the rule. */
    public Optional<Finding> check(ImportedClasses code) {
        return wanted ? missing(code) : unwanted(code);
    }

    /** Checks one submission; use {@link Rules#broken} for several rules, as importing costs the most. */
    public Optional<Finding> check(CompiledClasses compiled) {
        return check(ImportedClasses.of(compiled));
    }

    private Optional<Finding> unwanted(ImportedClasses code) {
        return earliest(uses.stream(), code)
                .map(use -> finding(
                        use.sentence() + ".",
                        use.at().place(),
                        Map.of("used", use.of().phrase())));
    }

    private Optional<Finding> missing(ImportedClasses code) {
        if (uses.stream().anyMatch(use -> !use.sightings(code).isEmpty())) {
            return Optional.empty();
        }
        String expected = Wording.or(uses.stream().map(Use::phrase).toList());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("expected", expected);
        Optional<Seen> instead = earliest(Arrays.stream(Primitive.values()), code);
        if (instead.isEmpty()) {
            return Optional.of(finding("Nothing here uses " + expected + ".", main(code), facts));
        }
        Seen other = instead.get();
        facts.put("used", other.of().phrase());
        String seen = "Nothing here uses " + expected + ". " + other.sentence() + ".";
        return Optional.of(finding(seen, other.at().place(), facts));
    }

    private Finding finding(String seen, Place place, Map<String, String> facts) {
        return new Finding(diagnosis, "", seen, why, facts, place, null, null);
    }

    private static Optional<Seen> earliest(Stream<? extends Use> uses, ImportedClasses code) {
        return uses.flatMap(use -> use.sightings(code).stream().map(at -> new Seen(use, at)))
                .min(Comparator.comparing(Seen::at));
    }

    /** The submission's first file, for a thing that stands nowhere. */
    private static Place main(ImportedClasses code) {
        String first =
                code.facts().classes().stream().min(Comparator.naturalOrder()).orElseThrow();
        String simple = Wording.simple(first);
        int dot = simple.indexOf('.');
        return new Place(dot < 0 ? simple : simple.substring(0, dot), "", 0);
    }

    @Override
    public String toString() {
        return (wanted ? "some class uses " : "no class uses ")
                + Wording.or(uses.stream().map(Use::phrase).toList()) + ", because: " + why;
    }

    /** One use and one place of it. */
    private record Seen(Use of, Sighting at) {

        String sentence() {
            String act = at.act().isEmpty() ? "" : ": it " + at.act();
            return Wording.subject(at.place()) + " uses " + of.phrase() + act;
        }
    }
}
