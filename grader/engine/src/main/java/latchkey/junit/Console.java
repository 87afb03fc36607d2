package latchkey.junit;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import latchkey.trace.Glyphs;

/** Where a learner reads: blocks of text, an empty line between two. */
final class Console {
    private final Supplier<PrintStream> out;
    private final Glyphs glyphs;
    private boolean used;

    /** A console; the stream is asked for each time, since whoever runs the tests may exchange it. */
    Console(Supplier<PrintStream> out, Glyphs glyphs) {
        this.out = out;
        this.glyphs = glyphs;
    }

    /** The standard output, in signs that it can show. */
    static Console standard() {
        return new Console(() -> System.out, Glyphs.of(charset(System.getProperties())));
    }

    /** The charset of standard output: what the JVM says of it, else what the system uses. */
    static Charset charset(Properties properties) {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(properties::getProperty)
                .filter(Objects::nonNull)
                .filter(Console::isKnown)
                .map(Charset::forName)
                .findFirst()
                .orElseGet(Charset::defaultCharset);
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** Prints a block. */
    void print(String block) {
        PrintStream stream = out.get();
        if (used) {
            stream.println();
        }
        block.lines().forEach(stream::println);
        stream.flush();
        used = true;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
