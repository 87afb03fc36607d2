package latchkey.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A picture, read back by the JDK's own parser; what is not well-formed is an error. */
record SvgDocument(Element root, String source) {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "g", "rect", "line", "path", "circle", "text");

    /**
     * A text in the picture.
     *
     * @param style its classes
     * @param x where it begins
     * @param y its base line
     */
    record Text(String style, String content, int x, int y) {
        int right() {
            return x + Lines.width(content) * SvgLayout.COLUMN;
        }
    }

    static SvgDocument of(String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            return new SvgDocument(
                    builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement(), source);
        } catch (SAXException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String attribute(String name) {
        return root.getAttribute(name);
    }

    /** The elements below the root, each with its name and the text in it. */
    List<String> children() {
        List<String> children = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element.getTagName() + ": " + element.getTextContent());
            }
        }
        return children;
    }

    /** What is said in full of a text that was cut. */
    List<String> tips() {
        return elements("title").skip(1).map(Element::getTextContent).toList();
    }

    /** The texts of these classes, or all texts. */
    List<Text> texts(String... styles) {
        return elements("text")
                .map(text -> new Text(
                        text.getAttribute("class"),
                        text.getTextContent(),
                        Integer.parseInt(text.getAttribute("x")),
                        Integer.parseInt(text.getAttribute("y"))))
                .filter(text -> styles.length == 0 || Set.of(styles).contains(text.style()))
                .toList();
    }

    /** How many elements there are of this name and class. */
    long count(String name, String style) {
        return elements(name)
                .filter(element -> element.getAttribute("class").equals(style))
                .count();
    }

    void assertTextsHaveTheirRoom() {
        int width = Integer.parseInt(root.getAttribute("width"));
        int height = Integer.parseInt(root.getAttribute("height"));
        List<Text> texts = texts();
        assertThat(texts).doesNotHaveDuplicates().allSatisfy(text -> {
            assertThat(text.x()).isNotNegative();
            assertThat(text.right()).isLessThanOrEqualTo(width);
            assertThat(text.y()).isBetween(0, height);
        });
        for (Text one : texts) {
            assertThat(texts)
                    .filteredOn(other -> !other.equals(one) && other.y() == one.y() && other.x() >= one.x())
                    .allSatisfy(other -> assertThat(other.x()).as("%s", one).isGreaterThan(one.right()));
        }
    }

    /** No life line runs through what is written in a lane. */
    void assertLanesKeepApart() {
        List<Integer> lives = elements("line")
                .filter(line -> line.getAttribute("class").startsWith("life"))
                .map(line -> Integer.valueOf(line.getAttribute("x1")))
                .distinct()
                .toList();
        assertThat(texts("act", "place", "mark", "dim"))
                .allSatisfy(text ->
                        assertThat(lives).as("%s", text).noneMatch(life -> text.x() < life && life < text.right()));
    }

    void assertLoadsAndRunsNothing() {
        List<Element> all = elements("*").toList();
        assertThat(all).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
        assertThat(all).extracting(Element::getNamespaceURI).containsOnly(SVG);
        assertThat(all).allSatisfy(element -> {
            assertThat(element.hasAttribute("href")).isFalse();
            assertThat(element.hasAttribute("xlink:href")).isFalse();
        });
        String style = elements("style").findFirst().orElseThrow().getTextContent();
        assertThat(style).doesNotContain("url", "@import", "@font-face");
    }

    private Stream<Element> elements(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
