package org.amparo.justice.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;

/** What was asked for, one line each, for the page that shows everything at once under its own permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestList {

    @Inject
    private Requests requests;
    @Inject
    private RequestWords words;

    public List<RequestDetails> all(Permit permit) {
        return requests.all(permit).stream().map(r -> new RequestDetails(r.id(), r.state(), words.fromWhom(r, permit), null, null, r.answerBy(), r.receivedAt(), r.changedAt(),
                List.of(), List.of(), Set.of(), r.version())).toList();
    }
}
