package org.amparo.justice.disclosure;

import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.preservation.PreservationDetails;

/** What courts and authorities ask for and what platforms were asked to keep, one line each. Lives for one request. */
public record RequestsPage(CaseHead head, List<RequestDetails> requests, List<PreservationDetails> kept, boolean mayAct) {

    public RequestsPage {
        requests = List.copyOf(requests);
        kept = List.copyOf(kept);
    }

    @Override
    public String toString() {
        return requests.size() + " requests";
    }
}
