package org.amparo.wash;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;

/** The words of a document, without who wrote them when and on which machine; fields that fetch or run something are refused. */
final class DocxWords implements XmlRule {

    private static final Set<String> NOTES = Set.of("rsids", "docVars", "docId", "mailMerge", "attachedTemplate");
    /** QUOTE can put one of the others together out of numbers. */
    private static final Set<String> FETCHES = Set.of("DDE", "DDEAUTO", "INCLUDE", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "LINK", "EMBED", "RD", "DATABASE", "MACROBUTTON", "QUOTE", "GOTOBUTTON");

    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    @Override
    public Fate fate(QName element, List<Attribute> attributes) throws Refused {
        String name = element.getLocalPart();
        if (NOTES.contains(name)) return Fate.LEFT_OUT;
        if (name.equals("control") || name.equals("OLEObject") || name.equals("altChunk")) throw new Refused(Reason.FOREIGN_PART);
        if (name.equals("fldSimple")) mustNotFetch(DocxTypes.value(attributes, "instr"));
        if (name.equals("fldChar")) field(DocxTypes.value(attributes, "fldCharType"));
        return Fate.KEPT;
    }

    private void field(String mark) throws Refused {
        if (mark.equals("begin")) fields.push(new StringBuilder());
        else if (!fields.isEmpty()) mustNotFetch(mark.equals("end") ? fields.pop().toString() : fields.peek().toString());
    }

    @Override
    public void words(QName element, String words) {
        if (element.getLocalPart().equals("instrText") && !fields.isEmpty()) fields.peek().append(words);
    }

    private static void mustNotFetch(String instruction) throws Refused {
        String first = instruction.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (FETCHES.contains(first)) throw new Refused(Reason.REFERS_OUTSIDE);
    }

    @Override
    public String said(QName element, Attribute attribute, List<Attribute> all) {
        String name = attribute.getName().getLocalPart();
        if (name.equals("author")) return "";
        boolean note = name.startsWith("rsid") || name.equals("initials") || name.equals("dateUtc") || name.equals("date") && all.stream().anyMatch(a -> a.getName().getLocalPart().equals("author"));
        return note ? null : attribute.getValue();
    }
}
