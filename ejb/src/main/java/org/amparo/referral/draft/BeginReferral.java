package org.amparo.referral.draft;

import java.util.Set;
import org.amparo.referral.loop.Words;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;

/**
 * One or several needs for one partner, what should come of it, and what she wishes. A second referral for the same need says why.
 *
 * @param urgency null takes the most urgent of the needs
 * @param replaces the one it follows after it ended, or null
 */
public record BeginReferral(CaseId caseId, Set<NeedId> needs, Priority urgency, boolean highRisk, String wanted, String wishes,
                            String duplicateReason, ReferralId replaces) {

    private static final int MOST = 8;

    public BeginReferral {
        if (needs == null || needs.isEmpty()) throw Unacceptable.because("needs", "referral.problem.missing.needs");
        if (needs.size() > MOST) throw Unacceptable.because("needs", "referral.problem.tooManyNeeds", Integer.toString(MOST));
        needs = Set.copyOf(needs);
        wanted = Words.optional("wanted", wanted);
        wishes = Words.optional("wishes", wishes);
        duplicateReason = Words.optional("duplicateReason", duplicateReason);
    }

    @Override
    public String toString() {
        return "begin a referral in " + caseId;
    }
}
