package org.amparo.wash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reads XML without ever fetching or unfolding anything it names, and writes it anew by a rule. Comments and instructions to programs stay behind. */
final class Xml {

    private static final XMLInputFactory READERS = readers();
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final XmlRule rule;
    private final XMLEventWriter out;
    private final Deque<QName> open = new ArrayDeque<>();
    private int leftOut;
    private int emptied;

    private Xml(XmlRule rule, XMLEventWriter out) {
        this.rule = rule;
        this.out = out;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return readers;
    }

    static byte[] anew(byte[] xml, XmlRule rule) throws Refused {
        ByteArrayOutputStream written = new ByteArrayOutputStream(xml.length + 64);
        try {
            XMLEventReader events = READERS.createXMLEventReader(new ByteArrayInputStream(xml));
            XMLEventWriter out = WRITERS.createXMLEventWriter(written, "UTF-8");
            out.add(EVENTS.createStartDocument("UTF-8", "1.0", true));
            Xml copy = new Xml(rule, out);
            while (events.hasNext()) copy.take(events.nextEvent());
            out.add(EVENTS.createEndDocument());
            out.close();
        } catch (XMLStreamException | RuntimeException broken) {
            throw new Refused(Reason.UNREADABLE);
        }
        return written.toByteArray();
    }

    private void take(XMLEvent event) throws XMLStreamException, Refused {
        switch (event.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(event.asStartElement());
            case XMLStreamConstants.END_ELEMENT -> end(event);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> words(event);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(Reason.UNREADABLE);
            default -> { } // comments, instructions and the frame of the document, which is written anew
        }
    }

    private void start(StartElement element) throws XMLStreamException, Refused {
        if (leftOut > 0) {
            leftOut++;
            return;
        }
        List<Attribute> attributes = list(element.getAttributes());
        XmlRule.Fate fate = rule.fate(element.getName(), attributes);
        if (fate == XmlRule.Fate.LEFT_OUT) {
            leftOut = 1;
            return;
        }
        if (emptied > 0 || fate == XmlRule.Fate.EMPTIED) emptied++;
        open.push(element.getName());
        out.add(EVENTS.createStartElement(element.getName(), kept(element.getName(), attributes).iterator(), element.getNamespaces()));
    }

    private List<Attribute> kept(QName element, List<Attribute> attributes) throws Refused {
        List<Attribute> kept = new ArrayList<>();
        for (Attribute attribute : attributes) {
            String said = rule.said(element, attribute, attributes);
            if (said != null) kept.add(said.equals(attribute.getValue()) ? attribute : EVENTS.createAttribute(attribute.getName(), said));
        }
        return kept;
    }

    private void end(XMLEvent event) throws XMLStreamException, Refused {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        if (emptied > 0) emptied--;
        rule.ended(open.pop());
        out.add(event);
    }

    private void words(XMLEvent event) throws XMLStreamException, Refused {
        if (leftOut > 0 || emptied > 0 || open.isEmpty()) return;
        rule.words(open.peek(), event.asCharacters().getData());
        out.add(EVENTS.createCharacters(event.asCharacters().getData()));
    }

    private static List<Attribute> list(Iterator<Attribute> attributes) {
        List<Attribute> list = new ArrayList<>();
        attributes.forEachRemaining(list::add);
        return list;
    }
}
