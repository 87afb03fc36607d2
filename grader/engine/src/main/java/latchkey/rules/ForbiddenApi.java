package latchkey.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.rules.BytecodeFacts.Call;
import latchkey.rules.BytecodeFacts.Text;
import latchkey.rules.BytecodeFacts.TypeMention;
import latchkey.trace.Place;

/**
 * What a submission must not call, told from its class files before anything of it runs.
 *
 * <p>Forbidden are: ending the program, shutdown hooks, native code, other programs, Thread.stop and its kin, other
 * people's threads, the JDK's insides, instrumentation, code brought in at run time, Latchkey itself, and calling by
 * reflection. A name in a constant ({@code getMethod("exit", int.class)}) is found as the call that it stands for.
 *
 * <p>This is a gate for mistakes and plain tricks; what untrusted code does beyond them (files, network, memory) is the
 * sandbox's part, and not judged here.
 */
public final class ForbiddenApi {

    private final BytecodeFacts facts;
    private final Set<String> allowed;
    private final Map<String, Finding> found = new LinkedHashMap<>();

    private ForbiddenApi(BytecodeFacts facts, Set<String> allowed) {
        this.facts = facts;
        this.allowed = Set.copyOf(allowed);
    }

    /** Finds every forbidden call, in the order of the source lines. */
    public static List<Finding> check(BytecodeFacts facts) {
        return check(facts, Set.of());
    }

    /**
     * Finds every forbidden call that the exercise does not allow, in the order of the source lines.
     *
     * @param allowed beginnings of what is allowed, each matched against {@code package.Type.method}: {@code
     *     java.lang.Process} allows ProcessBuilder and ProcessHandle, {@code java.lang.Runtime.exec} one method
     */
    public static List<Finding> check(BytecodeFacts facts, Set<String> allowed) {
        ForbiddenApi scan = new ForbiddenApi(facts, allowed);
        scan.classes();
        scan.calls(Ban.ALL);
        scan.mentions();
        if (!scan.namesInConstants()) {
            scan.calls(Ban.REFLECTION);
        }
        List<Finding> findings = new ArrayList<>(scan.found.values());
        findings.sort(Comparator.comparing(ForbiddenApi::file).thenComparingInt(ForbiddenApi::line));
        return List.copyOf(findings);
    }

    private void classes() {
        for (Place place : facts.nativeMethods()) {
            String seen = "The method " + place.method() + " of " + place.type() + ".java is native.";
            report(place, place.method(), seen, Ban.NATIVE);
        }
        for (String name : facts.classes()) {
            if (name.startsWith("latchkey.")) {
                Place place = new Place(Wording.simple(name), "", 0);
                report(
                        place,
                        name,
                        "The class " + name + " lies in a package of Latchkey.",
                        "That package is the judge's own.");
            }
        }
    }

    private void calls(List<Ban> bans) {
        for (Call call : facts.calls()) {
            first(bans, call).ifPresent(ban -> {
                String type = ban.isWhole() ? call.owner() : ban.owner();
                String act = Wording.act(call.how(), type, call.name());
                report(
                        call.place(),
                        type + "." + call.name(),
                        Wording.subject(call.place()) + " " + act + ".",
                        ban.why());
            });
        }
    }

    private Optional<Ban> first(List<Ban> bans, Call call) {
        return bans.stream()
                .filter(ban -> ban.forbids(call, facts))
                .filter(ban -> !isAllowed(ban.isWhole() ? call.owner() : ban.owner(), call.name()))
                .findFirst();
    }

    private void mentions() {
        for (TypeMention mention : facts.typeMentions()) {
            Ban.ALL.stream()
                    .filter(ban -> ban.isWhole() && ban.covers(mention.type()))
                    .filter(ban -> !isAllowed(mention.type(), ""))
                    .findFirst()
                    .ifPresent(ban -> {
                        String seen = Wording.subject(mention.place()) + " uses " + mention.type() + ".";
                        reportUnlessOnLine(mention.place(), mention.type(), seen, ban.why());
                    });
        }
    }

    /** Finds names in string constants that are looked up by reflection; answers whether there was one. */
    private boolean namesInConstants() {
        int before = found.size();
        if (facts.calls().stream().anyMatch(call -> Ban.findsMethod(call, facts))) {
            facts.texts().forEach(this::methodName);
        }
        if (found.size() == before && facts.calls().stream().anyMatch(call -> Ban.findsClass(call, facts))) {
            facts.texts().stream().filter(Text::looksLikeClassName).forEach(this::className);
        }
        return found.size() > before;
    }

    private void methodName(Text text) {
        Ban.ALL.stream()
                .filter(ban -> ban.methods().contains(text.value()) && !isAllowed(ban.owner(), text.value()))
                .filter(ban -> closeness(ban.owner()) > 0)
                .max(Comparator.comparingInt(ban -> closeness(ban.owner())))
                .ifPresent(ban -> {
                    String call = Wording.simple(ban.owner()) + "." + text.value();
                    String seen = Wording.subject(text.place()) + " looks up " + call + " by its name.";
                    report(text.place(), ban.owner() + "." + text.value(), seen, ban.why());
                });
    }

    private void className(Text text) {
        Ban.ALL.stream()
                .filter(ban -> ban.covers(text.value()) && !isAllowed(text.value(), ""))
                .findFirst()
                .ifPresent(ban -> {
                    String seen = Wording.subject(text.place()) + " looks up " + text.value() + " by its name.";
                    report(text.place(), text.value(), seen, Ban.HIDES);
                });
    }

    /** How plainly the submission names a type: 2 as a constant, 1 by using it, 0 not at all. */
    private int closeness(String type) {
        if (facts.texts().stream().anyMatch(text -> text.value().equals(type))
                || facts.typeMentions().stream()
                        .anyMatch(mention -> mention.type().equals(type))) {
            return 2;
        }
        boolean used = facts.calls().stream().anyMatch(call -> call.owner().equals(type))
                || facts.fieldUses().stream().anyMatch(use -> use.owner().equals(type));
        return used ? 1 : 0;
    }

    private boolean isAllowed(String type, String method) {
        String full = type + "." + method;
        return allowed.stream().anyMatch(full::startsWith);
    }

    private void report(Place place, String api, String seen, String why) {
        Finding finding = new Finding(Diagnosis.FORBIDDEN_API, "", seen, why, Map.of("api", api), place, null, null);
        found.putIfAbsent(seen, finding);
    }

    /** Reports a type only where no call on the same line has been reported already. */
    private void reportUnlessOnLine(Place place, String api, String seen, String why) {
        boolean known = found.values().stream()
                .anyMatch(finding -> place.equals(finding.place())
                        && finding.facts().getOrDefault("api", "").startsWith(api));
        if (!known) {
            report(place, api, seen, why);
        }
    }

    private static String file(Finding finding) {
        Place place = finding.place();
        return place == null ? "" : place.type();
    }

    private static int line(Finding finding) {
        Place place = finding.place();
        return place == null ? 0 : place.line();
    }
}
