package latchkey.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Lets a check method report what Latchkey's judge says about it, instead of running.
 *
 * <p>The engine judges the whole exercise, which is the package of the check's class, on the first of its methods; it
 * loads check and answer afresh for each schedule. So nothing of the class that JUnit has loaded is ever called, neither
 * the checks nor the constructor nor what is to be done before and after each.
 */
public final class JudgedByLatchkey implements ExecutionCondition, InvocationInterceptor {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Class<?> check = context.getRequiredTestClass();
        Session session = Session.current();
        return session.problem(check).isPresent() || session.selects(check)
                ? ConditionEvaluationResult.enabled("selected")
                : ConditionEvaluationResult.disabled("another exercise is selected");
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> invocationContext,
            ExtensionContext extensionContext)
            throws ReflectiveOperationException {
        invocation.skip();
        return unconstructed(invocationContext.getExecutable().getDeclaringClass());
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext) {
        invocation.skip();
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext) {
        invocation.skip();
        Session session = Session.current();
        Judged judged = session.judge(invocationContext.getTargetClass());
        CheckOutcome.tell(
                judged,
                invocationContext.getExecutable().getName(),
                session.settings().strict());
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext) {
        invocation.skip();
    }

    /** An instance as deserialisation makes it, no constructor run; by reflection, since javac warns of this JDK class. */
    private static <T> T unconstructed(Class<T> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object made = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory.getMethod("getReflectionFactory").invoke(null), type, Object.class.getConstructor());
        try {
            return type.cast(((Constructor<?>) made).newInstance());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Object's constructor does not throw", e);
        }
    }
}
