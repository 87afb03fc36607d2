package latchkey.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.ClassShape.Member;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What the checks of an exercise rely on: the public and protected parts of its skeleton.
 *
 * <p>A submission may add members, make things final, inherit what the skeleton declares and throw fewer exceptions. What
 * it may not is take away, hide or change what somebody compiled against the skeleton can call.
 */
public final class Contract {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final ClassShapes pristine;
    private final ClassShapes submitted;
    private final List<Finding> findings = new ArrayList<>();

    private Contract(ClassShapes pristine, ClassShapes submitted) {
        this.pristine = pristine;
        this.submitted = submitted;
    }

    /**
     * What a submission has changed that it should not, one finding for each type or member; empty if nothing.
     *
     * @param pristine the skeleton's class files by binary name
     * @param submitted the submission's class files by binary name
     */
    public static List<Finding> check(Map<String, byte[]> pristine, Map<String, byte[]> submitted) {
        Contract contract = new Contract(new ClassShapes(pristine), new ClassShapes(submitted));
        contract.checkAll();
        return List.copyOf(contract.findings);
    }

    private void checkAll() {
        for (ClassShape type : pristine.all()) {
            if (pristine.isVisible(type)) {
                submitted.find(type.name()).ifPresentOrElse(mine -> checkType(type, mine), () -> typeIsMissing(type));
            }
        }
    }

    private void typeIsMissing(ClassShape type) {
        String seen = "There is no `" + JavaWords.simple().of(type) + "`, which the exercise needs.";
        findings.add(Finding.of(Diagnosis.CHANGED_SIGNATURE, seen, null)
                .because("The checks use it: you may add types, but those of the skeleton have to stay."));
    }

    private void checkType(ClassShape needed, ClassShape mine) {
        wrongWith(needed, mine)
                .ifPresent(why -> changed(
                        words -> "The type is `" + words.of(mine) + "`, the exercise needs `" + words.of(needed) + "`.",
                        why,
                        new Place(mine.file(), "", 0)));
        for (Member member : needed.members().values()) {
            if (member.has(VISIBLE) && !member.has(Opcodes.ACC_SYNTHETIC)) {
                checkMember(member, mine);
            }
        }
    }

    private Optional<String> wrongWith(ClassShape needed, ClassShape mine) {
        if (needed.isInterface() != mine.isInterface()
                || needed.has(Opcodes.ACC_ANNOTATION) != mine.has(Opcodes.ACC_ANNOTATION)) {
            return Optional.of("A class and an interface are used in different ways, so it has to stay what it was.");
        }
        if (isHidden(needed.access(), mine.access()) || !submitted.isVisible(mine)) {
            return Optional.of("The checks could not reach it any more.");
        }
        if (needed.has(Opcodes.ACC_STATIC) != mine.has(Opcodes.ACC_STATIC)) {
            return Optional.of("It is created in another way when it is static than when it is not.");
        }
        if (mine.has(Opcodes.ACC_ABSTRACT)
                && !mine.has(Opcodes.ACC_ENUM)
                && !needed.has(Opcodes.ACC_ABSTRACT | Opcodes.ACC_ENUM)) {
            return Optional.of("The checks create objects of it, and of an abstract class there are none.");
        }
        return needed.supertypes().stream()
                .filter(each -> !each.equals("java/lang/Record"))
                .filter(each -> !submitted.lineage(mine.name()).contains(each))
                .findFirst()
                .map(each -> "The checks use it as a " + JavaWords.simpleName(each) + ", and it no longer is one.");
    }

    private void checkMember(Member needed, ClassShape type) {
        Member mine = submitted.member(type, needed);
        if (mine == null) {
            memberIsMissing(needed, type);
            return;
        }
        wrongWith(needed, mine)
                .ifPresent(why -> changed(
                        words -> JavaWords.simpleName(type.name()) + " has `" + words.of(mine)
                                + "`, the exercise needs `" + words.of(needed) + "`.",
                        why,
                        place(mine)));
    }

    private void memberIsMissing(Member needed, ClassShape type) {
        List<Member> namesakes = submitted.namesakes(type, needed);
        String name = JavaWords.simpleName(type.name());
        if (namesakes.isEmpty()) {
            changed(
                    words -> name + " has no `" + words.of(needed) + "`, which the exercise needs.",
                    "The checks use it: you may add members, but those of the skeleton have to stay.",
                    new Place(type.file(), "", 0));
            return;
        }
        changed(
                words -> name + " has "
                        + namesakes.stream()
                                .map(each -> "`" + words.of(each) + "`")
                                .collect(Collectors.joining(" and "))
                        + ", the exercise needs `" + words.of(needed) + "`.",
                "The checks use it just as the skeleton declares it; a change in its types makes it another one.",
                place(namesakes.getFirst()));
    }

    private Optional<String> wrongWith(Member needed, Member mine) {
        if (isHidden(needed.access(), mine.access())) {
            return Optional.of("The checks could not reach it any more.");
        }
        if (needed.has(Opcodes.ACC_STATIC) != mine.has(Opcodes.ACC_STATIC)) {
            return Optional.of(
                    needed.has(Opcodes.ACC_STATIC)
                            ? "The checks use it without an object, so it has to stay static."
                            : "It belongs to one object, so it cannot be static.");
        }
        if (needed.isMethod() && mine.has(Opcodes.ACC_ABSTRACT) && !needed.has(Opcodes.ACC_ABSTRACT)) {
            return Optional.of("It had a body, and the checks call it.");
        }
        return mine.exceptions().stream()
                .filter(thrown -> !mayBeThrown(thrown, needed.exceptions()))
                .findFirst()
                .map(thrown -> "Its callers are not ready for the checked exception " + JavaWords.simpleName(thrown)
                        + ", so it has to be handled inside.");
    }

    private boolean mayBeThrown(String thrown, List<String> declared) {
        var lineage = submitted.lineage(thrown);
        return lineage.contains("java/lang/RuntimeException")
                || lineage.contains("java/lang/Error")
                || declared.stream().anyMatch(lineage::contains);
    }

    private static boolean isHidden(int needed, int mine) {
        return rank(mine) < rank(needed);
    }

    private static int rank(int access) {
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            return 2;
        }
        return (access & Opcodes.ACC_PROTECTED) != 0 ? 1 : 0;
    }

    /** Says it with simple names, or with packages where simple names would make both sides look alike. */
    private void changed(Function<JavaWords, String> seen, String why, @Nullable Place place) {
        String simple = seen.apply(JavaWords.simple());
        String[] quoted = simple.split("`", -1);
        boolean alike = quoted.length == 5 && quoted[1].equals(quoted[3]);
        String told = alike ? seen.apply(JavaWords.qualified()) : simple;
        findings.add(Finding.of(Diagnosis.CHANGED_SIGNATURE, told, place).because(why));
    }

    private Place place(Member member) {
        String file = submitted.find(member.owner()).map(ClassShape::file).orElseGet(() -> member.owner());
        String method = member.isConstructor() ? file : member.isMethod() ? member.name() : "";
        return new Place(file, method, member.line());
    }
}
