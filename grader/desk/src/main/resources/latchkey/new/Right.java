package ${package};

/**
 * PLACEHOLDER: ${idea}
 *
 * <p>Instead of this: what is right in it, in one sentence. Name the folder after that: accepted/IDEA.
 */
public class ${class} {
    public void use(Runnable work) {
        throw new UnsupportedOperationException("TODO: do the work");
    }
}
