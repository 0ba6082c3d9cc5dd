package org.amparo.justice.disclosure;

import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.custody.ItemDetails;

/** One request with what could be given for it and to whom she agreed. Lives for one request. */
public record RequestPage(CaseHead head, RequestDetails request, List<ItemDetails> items, List<AgreedTo> agreed) {

    public RequestPage {
        items = List.copyOf(items);
        agreed = List.copyOf(agreed);
    }

    /** What may be given at all: verified or in our keeping, and not said in confidence. */
    public List<ItemDetails> givable() {
        return items.stream().filter(DisclosureService::givable).toList();
    }

    @Override
    public String toString() {
        return "a page of " + request;
    }
}
