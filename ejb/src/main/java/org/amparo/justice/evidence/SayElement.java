package org.amparo.justice.evidence;

import java.util.Set;
import org.amparo.justice.custody.ItemId;
import org.amparo.shared.Typed;

/** Whether an element has to be shown, and what shows it. */
public record SayElement(Element element, boolean hasToBeShown, Set<ItemId> shownBy) {

    public SayElement {
        Typed typed = new Typed("evidence");
        if (element == null) typed.missing("element");
        typed.check();
        shownBy = shownBy == null ? Set.of() : Set.copyOf(shownBy);
    }
}
