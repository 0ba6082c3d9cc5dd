package org.amparo.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a letter out as a document tree. Text becomes text nodes, so nothing that was typed is ever read as markup. */
final class Page {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm; @bottom-center { content: counter(page) ' / ' counter(pages);
              font-family: 'Noto Sans'; font-size: 8.5pt; color: #333 } }
            body { font-family: 'Noto Sans', 'Noto Sans Arabic'; font-size: 11pt; line-height: 1.45; color: #000; word-wrap: break-word }
            body.rtl { font-family: 'Noto Sans Arabic', 'Noto Sans' }
            .rtl { direction: rtl; text-align: right }
            .ltr { direction: ltr; text-align: left }
            body.rtl p.value { text-align: right }
            body.ltr p.value { text-align: left }
            .number { display: inline-block; direction: ltr }
            h1 { font-size: 17pt; margin: 0 0 6mm 0; line-height: 1.25 }
            h2 { font-size: 12.5pt; margin: 7mm 0 2mm 0; page-break-after: avoid }
            p { margin: 0 0 3mm 0; orphans: 2; widows: 2 }
            p.label { font-weight: bold; margin: 0; page-break-after: avoid }
            p.choice { margin: 0 0 2mm 0 }
            .box { display: inline-block; width: 4mm; height: 4mm; line-height: 4mm; border: 0.4mm solid #000; text-align: center;
              font-family: 'Noto Sans'; font-size: 9pt }
            p.signature { border-top: 0.3mm solid #000; margin-top: 18mm; padding-top: 1.5mm; width: 85mm; page-break-inside: avoid }
            """;

    /** Taken out of the text and put at the head of every sheet. */
    private static final String BAND = """
            @page { margin-top: 28mm; @top-center { content: element(band) } }
            div.band { position: running(band); border: 0.6mm dashed #000; padding: 1.5mm 4mm; font-size: 10pt; font-weight: bold; text-align: center }
            """;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}-])\\+?[0-9][0-9 ()./\\u00a0-]{3,28}[0-9]");

    private final Document document;
    private final boolean rightToLeft;

    private Page(Document document, boolean rightToLeft) {
        this.document = document;
        this.rightToLeft = rightToLeft;
    }

    static boolean isRightToLeft(Locale language) {
        return new Printable(language.getDisplayLanguage(language)).isRightToLeft(false);
    }

    /** @param mark what stands at the head of every sheet, in practice */
    static Document of(Letter letter, Optional<String> mark) {
        try {
            Page page = new Page(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument(), isRightToLeft(letter.language()));
            page.whole(letter, mark);
            return page.document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void whole(Letter letter, Optional<String> mark) {
        Element html = document.createElement("html");
        html.setAttribute("lang", letter.language().toLanguageTag());
        html.setAttribute("dir", rightToLeft ? "rtl" : "ltr");
        document.appendChild(html);
        Element head = child(html, "head", "");
        String title = new Printable(letter.title()).text().replace('\n', ' ');
        child(head, "title", "").setTextContent(title);
        Element description = child(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        child(head, "style", "").setTextContent(mark.isPresent() ? STYLE + BAND : STYLE);
        Element body = child(html, "body", rightToLeft ? "rtl" : "ltr");
        mark.ifPresent(said -> text(body, "div", "band", said));
        text(body, "h1", "", letter.title());
        letter.blocks().forEach(block -> block(body, block));
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Block.Heading heading -> text(body, "h2", "", heading.text());
            case Block.Paragraph paragraph -> text(body, "p", "", paragraph.text());
            case Block.Line line -> pair(body, line);
            case Block.Definitions definitions -> definitions.lines().forEach(line -> pair(body, line));
            case Block.Choices choices -> choices.choices().forEach(choice -> choice(body, choice));
            case Block.Signature signature -> text(body, "p", "signature", signature.label());
        }
    }

    private void pair(Element body, Block.Line line) {
        text(body, "p", "label", line.label());
        text(body, "p", "value", line.value());
    }

    private void choice(Element body, Block.Choice choice) {
        Printable words = new Printable(choice.text());
        Element paragraph = child(body, "p", direction("choice", words));
        child(paragraph, "span", "box").setTextContent(choice.ticked() ? "X" : "\u00a0");
        plain(paragraph, "\u00a0 ");
        write(paragraph, words);
    }

    private void text(Element parent, String name, String type, String text) {
        Printable words = new Printable(text);
        if (words.text().isBlank()) return;
        write(child(parent, name, direction(type, words)), words);
    }

    private String direction(String type, Printable words) {
        return (type + (words.isRightToLeft(rightToLeft) ? " rtl" : " ltr")).strip();
    }

    private void write(Element element, Printable words) {
        String[] lines = words.lines();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) child(element, "br", "");
            if (words.isRightToLeft(rightToLeft)) numbered(element, lines[i]);
            else plain(element, lines[i]);
        }
    }

    /** A telephone number keeps its order inside Arabic text; left alone, its groups would be read from the wrong end. */
    private void numbered(Element element, String line) {
        Matcher number = NUMBER.matcher(line);
        int end = 0;
        while (number.find()) {
            plain(element, line.substring(end, number.start()));
            child(element, "span", "number").setTextContent(number.group());
            end = number.end();
        }
        plain(element, line.substring(end));
    }

    private void plain(Element element, String text) {
        if (!text.isEmpty()) element.appendChild(document.createTextNode(text));
    }

    private Element child(Element parent, String name, String type) {
        Element element = document.createElement(name);
        if (!type.isEmpty()) element.setAttribute("class", type);
        parent.appendChild(element);
        return element;
    }
}
