package org.amparo.wash;

import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;

/** What one kind of document does with an element: keep it, keep it without its words, leave it out, or refuse the whole file. */
interface XmlRule {

    enum Fate { KEPT, EMPTIED, LEFT_OUT }

    Fate fate(QName element, List<Attribute> attributes) throws Refused;

    /** @return what it says instead, the same for unchanged, null for nothing */
    String said(QName element, Attribute attribute, List<Attribute> all) throws Refused;

    /** Words that stand in an element that was kept. */
    default void words(QName element, String words) throws Refused {}

    default void ended(QName element) throws Refused {}
}
