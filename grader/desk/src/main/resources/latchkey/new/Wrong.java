package ${package};

/**
 * PLACEHOLDER: ${idea}
 *
 * <p>Instead of this: what is wrong in it, in one sentence. Name the folders after that: rejected/DIAGNOSIS/IDEA.
 */
public class ${class} {
    public void use(Runnable work) {
        throw new UnsupportedOperationException("TODO: do the work");
    }
}
