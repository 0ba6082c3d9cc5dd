package org.amparo.justice.evidence;

import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.custody.ItemDetails;

/** The map with the things that are there. Lives for one request. */
public record MapPage(CaseHead head, List<ElementDetails> elements, List<ItemDetails> items, boolean mayAct) {

    public MapPage {
        elements = List.copyOf(elements);
        items = List.copyOf(items);
    }

    /** She may be asked: for each element that would rest on her alone something else was looked for. */
    public boolean mayBeAsked() {
        return MapPolicy.lookedForEverywhere(elements.stream().map(e -> new MapPolicy.ElementState(e.hasToBeShown(), e.carried(), e.looked().size())).toList());
    }

    public boolean begun() {
        return elements.stream().anyMatch(ElementDetails::hasToBeShown);
    }

    @Override
    public String toString() {
        return items.size() + " things";
    }
}
