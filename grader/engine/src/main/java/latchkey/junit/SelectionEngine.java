package latchkey.junit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.PackageSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Makes a run fail that could judge nothing: no such exercise, no kit, no JDK that fits.
 *
 * <p>Where checks were asked for and cannot be judged, it contributes a single test, which fails and says why in one
 * sentence; {@link SelectionFilter} leaves out the checks themselves. Otherwise it contributes nothing.
 */
public final class SelectionEngine implements TestEngine {
    private static final String ID = "latchkey";

    /** Whether a test is this engine's. */
    static boolean owns(UniqueId id) {
        return id.getEngineId().filter(ID::equals).isPresent();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Latchkey");
        Session session = Session.current();
        requested(request)
                .filter(SelectionEngine::hasChecks)
                .findFirst()
                .ifPresent(check -> session.problem(check)
                        .ifPresent(sentence ->
                                engine.addChild(new Suite(uniqueId.append("class", "latchkey"), check, sentence))));
        return engine;
    }

    @Override
    public void execute(ExecutionRequest request) {
        execute(request.getRootTestDescriptor(), request.getEngineExecutionListener());
    }

    private static void execute(TestDescriptor descriptor, EngineExecutionListener listener) {
        listener.executionStarted(descriptor);
        descriptor.getChildren().forEach(child -> execute(child, listener));
        listener.executionFinished(
                descriptor,
                descriptor instanceof Refusal refusal
                        ? TestExecutionResult.failed(new PlainFailure(refusal.sentence))
                        : TestExecutionResult.successful());
    }

    /** A class of tests: Surefire runs and counts no test that does not lie in one of those it has scanned. */
    private static final class Suite extends AbstractTestDescriptor {
        Suite(UniqueId id, Class<?> check, String sentence) {
            super(id, "Latchkey", ClassSource.from(check));
            addChild(new Refusal(id.append("test", "refusal"), sentence));
        }

        @Override
        public Type getType() {
            return Type.CONTAINER;
        }
    }

    /** The test that fails. */
    private static final class Refusal extends AbstractTestDescriptor {
        private final String sentence;

        Refusal(UniqueId id, String sentence) {
            super(id, "refusal");
            this.sentence = sentence;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }
    }

    private static Stream<Class<?>> requested(EngineDiscoveryRequest request) {
        Predicate<String> named = Filter.composeFilters(request.getFiltersByType(ClassNameFilter.class))
                .toPredicate();
        return Stream.of(
                        classes(request, ClassSelector.class, selector -> Stream.of(selector.getJavaClass())),
                        classes(request, MethodSelector.class, selector -> Stream.of(selector.getJavaClass())),
                        classes(request, UniqueIdSelector.class, selector -> named(selector.getUniqueId())),
                        classes(
                                request,
                                PackageSelector.class,
                                selector -> ReflectionSupport.streamAllClassesInPackage(
                                        selector.getPackageName(), type -> true, named)),
                        classes(
                                request,
                                ClasspathRootSelector.class,
                                selector -> ReflectionSupport.streamAllClassesInClasspathRoot(
                                        selector.getClasspathRoot(), type -> true, named)))
                .flatMap(types -> types);
    }

    private static <S extends DiscoverySelector> Stream<Class<?>> classes(
            EngineDiscoveryRequest request, Class<S> kind, ClassesOf<S> classes) {
        return request.getSelectorsByType(kind).stream().flatMap(selector -> {
            try {
                return classes.of(selector);
            } catch (JUnitException | LinkageError e) {
                return Stream.empty(); // a class that cannot be loaded: Jupiter says so
            }
        });
    }

    private interface ClassesOf<S> {
        Stream<? extends Class<?>> of(S selector);
    }

    private static Stream<Class<?>> named(UniqueId id) {
        List<UniqueId.Segment> segments = id.getSegments();
        return segments.stream()
                .filter(segment -> segment.getType().equals("class"))
                .flatMap(segment -> ReflectionSupport.tryToLoadClass(segment.getValue()).toOptional().stream());
    }

    private static boolean hasChecks(Class<?> type) {
        try {
            return Checks.isCheckClass(type);
        } catch (JUnitException | LinkageError e) {
            return false;
        }
    }
}
