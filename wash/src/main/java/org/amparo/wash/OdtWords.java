package org.amparo.wash;

import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;

/** The words of an OpenDocument text, without who changed or remarked what; what runs or is fetched from elsewhere is refused. */
final class OdtWords implements XmlRule {

    private static final Set<String> NOTES = Set.of("creator", "date", "date-string", "creator-initials", "sender-initials");
    private static final Set<String> RUNS = Set.of("event-listener", "event-listeners", "execute-macro");
    private static final Set<String> FETCHES = Set.of("dde-source", "dde-connection-decl", "dde-connection", "section-source", "connection-resource", "table-source", "external-data");
    private static final Set<String> FOREIGN = Set.of("plugin", "applet", "object", "object-ole", "floating-frame");
    private static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final Set<String> ABOUT = Set.of("http://purl.org/dc/elements/1.1/", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");

    @Override
    public Fate fate(QName element, List<Attribute> attributes) throws Refused {
        String name = element.getLocalPart();
        if (RUNS.contains(name) || element.getNamespaceURI().equals(SCRIPT)) throw new Refused(Reason.MACROS);
        if (FETCHES.contains(name)) throw new Refused(Reason.REFERS_OUTSIDE);
        if (FOREIGN.contains(name) && element.getNamespaceURI().equals(DRAWING)) throw new Refused(Reason.FOREIGN_PART);
        return NOTES.contains(name) && ABOUT.contains(element.getNamespaceURI()) ? Fate.EMPTIED : Fate.KEPT;
    }

    @Override
    public String said(QName element, Attribute attribute, List<Attribute> all) throws Refused {
        if (!attribute.getName().getLocalPart().equals("href")) return attribute.getValue();
        String to = attribute.getValue();
        if (to.isEmpty() || to.startsWith("#") || to.matches("(\\./)?Pictures/[^/]+")) return to;
        if (element.getLocalPart().equals("a")) return "about:blank";
        throw new Refused(Reason.REFERS_OUTSIDE);
    }
}
