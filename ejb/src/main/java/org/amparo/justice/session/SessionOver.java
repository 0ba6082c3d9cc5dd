package org.amparo.justice.session;

import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.justice.readiness.SessionId;

/** She was heard, all of it or a part: from now on somebody asks how she is. */
public record SessionOver(SessionId session, Instant at, Permit permit) {}
