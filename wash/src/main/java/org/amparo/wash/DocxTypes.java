package org.amparo.wash;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;

/** The list of what each part is: exactly one text document, and nothing that runs. */
final class DocxTypes implements XmlRule {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern RUNS = Pattern.compile("(?i).*(macroEnabled|vba|activeX).*");
    private int documents;

    boolean isATextDocument() {
        return documents == 1;
    }

    @Override
    public Fate fate(QName element, List<Attribute> attributes) throws Refused {
        String type = value(attributes, "ContentType");
        String part = value(attributes, "PartName");
        if (RUNS.matcher(type).matches()) throw new Refused(Reason.MACROS);
        if (type.contains("oleObject")) throw new Refused(Reason.FOREIGN_PART);
        if (type.equals(MAIN)) documents++;
        return part.startsWith("/") && Docx.leftOut(part.substring(1)) ? Fate.LEFT_OUT : Fate.KEPT;
    }

    @Override
    public String said(QName element, Attribute attribute, List<Attribute> all) {
        return attribute.getValue();
    }

    static String value(List<Attribute> attributes, String name) {
        return attributes.stream().filter(a -> a.getName().getLocalPart().equals(name)).map(Attribute::getValue).findFirst().orElse("");
    }
}
