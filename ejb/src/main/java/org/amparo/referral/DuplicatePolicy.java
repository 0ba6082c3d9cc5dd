package org.amparo.referral;

import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;

/** Two organisations working on the same need without knowing it wear a person out; doing it on purpose is possible. */
@Holds(Recommendation.R_53)
final class DuplicatePolicy {

    private DuplicatePolicy() {}

    /** @param open for each open referral that shares a need, its code and what it is about */
    static void check(List<Other> open, Set<NeedDomain> domains, String reason) {
        List<String> same = open.stream().filter(o -> o.domains().stream().anyMatch(domains::contains)).map(Other::code).toList();
        if (!same.isEmpty() && reason == null) throw Unacceptable.because("duplicateReason", "referral.problem.duplicate", String.join(", ", same));
    }

    record Other(String code, Set<NeedDomain> domains) {}
}
