package latchkey.grading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a source file, and what keeps a compiler from reading it. */
final class SourceText {
    /** The most a file may have: 1 MB. */
    private static final int MAX_BYTES = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char STRAY_BYTE = '\uDC00';

    private SourceText() {}

    /** Reads a file, though no more of it than {@link #refusal} needs to see that there is too much. */
    static String read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return decode(bytes.readNBytes(MAX_BYTES + 1));
        }
    }

    /**
     * Reads bytes as UTF-8, without a byte order mark; a byte that does not belong there becomes a lone surrogate, which
     * {@link #refusal} knows again (as in Python's PEP 383, M. v. Loewis, 2009).
     */
    static String decode(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        for (CoderResult result = utf8.decode(in, out, true); result.isError(); result = utf8.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (STRAY_BYTE + (in.get() & 0xFF)));
            }
        }
        String text = out.flip().toString();
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }

    /** Why this text cannot be compiled, said of this file; empty if it can. */
    static Optional<String> refusal(String file, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of(file + ": error: this file is bigger than 1 MB, which is more than Latchkey compiles.");
        }
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point == '\n') {
                line++;
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return Optional.of(file + ":" + line
                        + ": error: this line is not in UTF-8; save the file in that encoding and try again.");
            }
        }
        return Optional.empty();
    }
}
