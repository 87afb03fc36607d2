package latchkey.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What each diagnosis means, in words for learners: the pages of {@code latchkey explain}.
 *
 * <p>A page is the Markdown file {@code <slug>.md} beside this class; its lines are at most 96 columns wide.
 */
public final class Explanations {
    private Explanations() {}

    /**
     * Reads the whole page of a diagnosis, as Markdown, its lines ended by line feeds.
     *
     * @throws IllegalStateException if the kit was built without that page
     */
    public static String page(Diagnosis diagnosis) {
        String name = diagnosis.slug() + ".md";
        try (InputStream in = Explanations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page " + name, e);
        }
    }

    /**
     * Says in one plain sentence what a diagnosis is: the first line of its page, after the colon.
     *
     * @throws IllegalStateException if there is no such page or no such sentence
     */
    public static String headline(Diagnosis diagnosis) {
        String first = page(diagnosis).lines().findFirst().orElse("");
        int colon = first.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("the page of " + diagnosis + " does not begin with '# title: sentence'");
        }
        return first.substring(colon + 2);
    }
}
