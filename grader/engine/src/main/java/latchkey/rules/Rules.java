package latchkey.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latchkey.diagnosis.Finding;

/**
 * Where rules begin: sentences about what a submission uses, each with its reason.
 *
 * <pre>{@code
 * Rule meets = Rules.that().someClassUses(Primitive.BARRIER)
 *         .because("A barrier lets everybody wait for everybody, at each meeting anew.");
 * Rule awake = Rules.that().noClassUses(Primitive.SLEEP)
 *         .because("Nobody can know how long the others take.").as(Diagnosis.SLEEPS_INSTEAD);
 * List<Finding> broken = Rules.broken(new CompiledClasses(bytes), List.of(meets, awake));
 * }</pre>
 *
 * <p>Rules look at the types and methods used, never at the shape of the code.
 */
public final class Rules {

    private Rules() {}

    /** Begins a sentence: {@code Rules.that().someClassUses(...)}. */
    public static Beginning that() {
        return new Beginning();
    }

    /** Demands that the submission uses one of these at least; short for {@code that().someClassUses(...)}. */
    public static Claim uses(Use first, Use... others) {
        return new Claim(true, list(first, others));
    }

    /** Demands that the submission uses none of these; short for {@code that().noClassUses(...)}. */
    public static Claim doesNotUse(Use first, Use... others) {
        return new Claim(false, list(first, others));
    }

    /**
     * Any method of these types or of their subtypes, but no constructor: what is made and left alone is not used.
     *
     * @param types binary names, as {@code java.util.concurrent.Phaser}; a package ends in a dot
     */
    public static Use anyOf(String... types) {
        List<Calls> calls = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String type : types) {
            calls.add(Calls.to(type));
            names.add(type.endsWith(".") ? type + "*" : Wording.simple(type));
        }
        return new NamedUse(Wording.or(names), calls);
    }

    /**
     * These methods of a type or of its subtypes.
     *
     * @param type a binary name
     * @param methods names; {@code *} stands for any letters, {@code new} for the constructors; none means every method
     */
    public static Use calls(String type, String... methods) {
        List<String> names = new ArrayList<>();
        for (String method : methods) {
            names.add(Wording.simple(type) + "." + method);
        }
        return new NamedUse(
                names.isEmpty() ? Wording.simple(type) : Wording.or(names), List.of(Calls.to(type, methods)));
    }

    /** Imports a submission once and finds the rules that it breaks, in the order given. */
    public static List<Finding> broken(CompiledClasses compiled, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        ImportedClasses code = ImportedClasses.of(compiled);
        return rules.stream()
                .map(rule -> rule.check(code))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Use> list(Use first, Use... others) {
        List<Use> uses = new ArrayList<>();
        uses.add(first);
        uses.addAll(List.of(others));
        return List.copyOf(uses);
    }

    /** The beginning of a sentence. */
    public static final class Beginning {

        private Beginning() {}

        /** Demands that the submission uses one of these at least. */
        public Claim someClassUses(Use first, Use... others) {
            return uses(first, others);
        }

        /** Demands that the submission uses none of these. */
        public Claim noClassUses(Use first, Use... others) {
            return doesNotUse(first, others);
        }
    }

    /** A rule that still owes its reason; without one it judges nothing. */
    public static final class Claim {

        private final boolean wanted;
        private final List<Use> uses;

        private Claim(boolean wanted, List<Use> uses) {
            this.wanted = wanted;
            this.uses = uses;
        }

        /** Gives the reason, in one plain sentence for the learner. */
        public Rule because(String why) {
            return Rule.of(wanted, uses, why);
        }
    }

    /** A use that a check's author has put together. */
    private record NamedUse(String phrase, List<Calls> calls) implements Use {

        @Override
        public List<Sighting> sightings(ImportedClasses code) {
            return Calls.sightings(calls, code);
        }
    }
}
