package org.amparo.wash;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;

/** What a part refers to. Nothing may be fetched from elsewhere; a link that one has to follow leads nowhere from now on. */
final class DocxRelations implements XmlRule {

    private static final Pattern RUNS = Pattern.compile("(?i).*(vbaProject|wordVbaData|activeX|/control)$");
    private static final Pattern FOREIGN = Pattern.compile("(?i).*/(oleObject|package|aFChunk|subDocument|frame)$");
    private static final Pattern ABOUT_WHO_MADE_IT = Pattern.compile(".*/(core-properties|extended-properties|custom-properties|thumbnail|customXml|people|printerSettings)$");

    @Override
    public Fate fate(QName element, List<Attribute> attributes) throws Refused {
        String type = DocxTypes.value(attributes, "Type");
        if (RUNS.matcher(type).matches()) throw new Refused(Reason.MACROS);
        if (external(attributes) && !type.endsWith("/hyperlink")) throw new Refused(Reason.REFERS_OUTSIDE);
        if (FOREIGN.matcher(type).matches()) throw new Refused(Reason.FOREIGN_PART);
        return ABOUT_WHO_MADE_IT.matcher(type).matches() ? Fate.LEFT_OUT : Fate.KEPT;
    }

    @Override
    public String said(QName element, Attribute attribute, List<Attribute> all) throws Refused {
        boolean target = attribute.getName().getLocalPart().equals("Target");
        if (target && external(all)) return "about:blank";
        if (target && attribute.getValue().matches("(?s)\\s*([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*")) throw new Refused(Reason.REFERS_OUTSIDE);
        return attribute.getValue();
    }

    private static boolean external(List<Attribute> attributes) {
        return DocxTypes.value(attributes, "TargetMode").equalsIgnoreCase("External");
    }
}
