package latchkey.junit;

import static java.util.Comparator.comparingInt;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs the exercises in the order in which a learner meets them; other tests come first. */
public final class CatalogueOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        Session session = Session.current();
        context.getClassDescriptors().sort(comparingInt(descriptor -> {
            Class<?> type = descriptor.getTestClass();
            return Checks.isCheckClass(type) ? session.rank(type) : -1;
        }));
    }
}
