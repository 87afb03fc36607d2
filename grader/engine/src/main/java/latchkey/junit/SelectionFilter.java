package latchkey.junit;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves out the checks of exercises that are not selected, so that they are not even counted as skipped. */
public final class SelectionFilter implements PostDiscoveryFilter {

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (SelectionEngine.owns(descriptor.getUniqueId())) {
            return FilterResult.included("says why nothing is judged");
        }
        Session session = Session.current();
        return FilterResult.includedIf(descriptor
                .getSource()
                .flatMap(Checks::checkClass)
                .map(session::selects)
                .orElse(true));
    }
}
