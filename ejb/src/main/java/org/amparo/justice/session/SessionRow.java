package org.amparo.justice.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.testimony.RequestId;

/** A day in a list. @param zone where she is then; null, as the start, before a day is fixed */
public record SessionRow(SessionId id, RequestId request, State state, Instant start, ZoneId zone, Instant openedAt) implements Serializable {

    public boolean over() {
        return SessionWorkflow.TABLE.endsAt(state);
    }
}
