package org.amparo.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.StaffId;

/** Whose sign-in counts no more although the token still does: it lives some minutes longer than the right. */
@Stateless
@NoPersonalData("ids of accounts and moments")
public class SessionService {

    @Inject
    private Members members;

    public Map<StaffId, Instant> endedSince(Instant since) {
        return members.signedOutSince(since);
    }
}
