package latchkey.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import latchkey.rules.BytecodeFacts.How;

/**
 * Calls of a type's methods, through any of its subtypes, too; a method reference is a call.
 *
 * @param type the binary name of the type; all types of a package when it ends in a dot
 * @param methods names, {@code *} for any letters, {@code new} for constructors; empty for every method
 *     but no constructor: an object that is made and left alone is not in use
 */
record Calls(String type, List<String> methods) {

    /** Gives its methods to every type; ArchUnit, like javac, sees none of them in an interface. */
    private static final String EVERY_TYPE = "java.lang.Object";

    Calls {
        methods = List.copyOf(methods);
    }

    static Calls to(String type, String... methods) {
        return new Calls(type, List.of(methods));
    }

    /** Every place where a submission makes one of these calls, in the order of the source lines. */
    static List<Sighting> sightings(Collection<Calls> calls, ImportedClasses code) {
        ArchRule nobodyCalls = noClasses()
                .should()
                .accessTargetWhere(describe(
                        "is one of " + calls, access -> calls.stream().anyMatch(c -> c.fit(access, code))))
                .allowEmptyShould(true);
        Set<Sighting> found = new TreeSet<>();
        nobodyCalls
                .evaluate(code.classes())
                .handleViolations((Collection<JavaAccess<?>> accesses, String message) -> accesses.forEach(
                        access -> found.add(new Sighting(ImportedClasses.placeOf(access), act(access, code)))));
        return List.copyOf(found);
    }

    private boolean fit(JavaAccess<?> access, ImportedClasses code) {
        if (access instanceof JavaFieldAccess) {
            return false;
        }
        JavaClass owner = access.getTargetOwner();
        if (access.getName().equals("<init>")) {
            return methods.contains("new") && reaches(owner) && !code.contains(owner);
        }
        return reaches(owner) && names(access.getName()) && !isOwn(access, code);
    }

    private boolean reaches(JavaClass owner) {
        if (type.endsWith(".")) {
            return owner.getAllClassesSelfIsAssignableTo().stream()
                    .anyMatch(ancestor -> ancestor.getName().startsWith(type));
        }
        return type.equals(EVERY_TYPE) || owner.isAssignableTo(type);
    }

    private boolean names(String method) {
        return methods.isEmpty() || methods.stream().anyMatch(pattern -> matches(pattern, method));
    }

    private static boolean matches(String pattern, String method) {
        int star = pattern.indexOf('*');
        return star < 0
                ? method.equals(pattern)
                : method.length() >= pattern.length() - 1
                        && method.startsWith(pattern.substring(0, star))
                        && method.endsWith(pattern.substring(star + 1));
    }

    private static boolean isOwn(JavaAccess<?> access, ImportedClasses code) {
        return declarer(access).filter(code::contains).isPresent();
    }

    private static Optional<JavaClass> declarer(JavaAccess<?> access) {
        return access.getTarget().resolveMember().map(JavaMember::getOwner);
    }

    private static String act(JavaAccess<?> access, ImportedClasses code) {
        How how = How.CALL;
        if (access instanceof JavaCodeUnitReference) {
            how = How.REFERENCE;
        } else if (access instanceof JavaConstructorCall) {
            how = How.CONSTRUCTION;
        }
        JavaClass named = access.getTargetOwner();
        JavaClass owner = code.contains(named) ? declarer(access).orElse(named) : named;
        return Wording.act(how, owner.getName(), access.getName());
    }
}
