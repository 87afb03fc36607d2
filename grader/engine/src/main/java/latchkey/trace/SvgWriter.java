package latchkey.trace;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one SVG 1.1 document, well-formed whatever the texts are, the same bytes for the same calls.
 *
 * <p>Texts go through {@link Glyphs#plain}, which leaves nothing in them that XML cannot carry. Attributes come in
 * pairs of a name and a value, a number or a word of ours.
 */
final class SvgWriter {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** A step of writing. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    /** Begins a document of this size in pixels, under a CSS class that all its styles are bound to. */
    SvgWriter(String styled, int width, int height) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
        });
        attributes("version", "1.1", "class", styled, "role", "img", "xml:space", "preserve");
        attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
        newLine();
    }

    /** The document, ended. */
    String document() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return out + "\n";
    }

    /** An element that has nothing in it. */
    void empty(String name, Object... attributes) {
        write(() -> xml.writeEmptyElement(name));
        attributes(attributes);
        newLine();
    }

    /** An element that holds a text. */
    void text(String name, String text, Object... attributes) {
        lines(name, List.of(text), attributes);
    }

    /** An element that holds a text of several lines. */
    void lines(String name, List<String> lines, Object... attributes) {
        String text =
                String.join("\n", lines.stream().map(Glyphs.UNICODE::plain).toList());
        write(() -> xml.writeStartElement(name));
        attributes(attributes);
        write(() -> {
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
        newLine();
    }

    /** An element that holds others. */
    void group(Runnable content, Object... attributes) {
        write(() -> xml.writeStartElement("g"));
        attributes(attributes);
        newLine();
        content.run();
        write(xml::writeEndElement);
        newLine();
    }

    private void attributes(Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i].toString();
            String value = pairs[i + 1].toString();
            write(() -> xml.writeAttribute(name, value));
        }
    }

    private void newLine() {
        write(() -> xml.writeCharacters("\n"));
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory cannot be written", e);
        }
    }
}
