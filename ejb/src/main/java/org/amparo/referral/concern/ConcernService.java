package org.amparo.referral.concern;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.ReferralFiles;
import org.amparo.referral.loop.Words;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** A partner speaks of testimony where only help should be spoken of: a supervisor looks into it, without opening anybody's record. */
@Stateless
public class ConcernService {

    @Inject
    private Access access;
    @Inject
    private ReferralFiles referrals;
    @Inject
    private Concerns concerns;
    @Inject
    private Directory directory;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    public ConcernPage of(ReferralId id) {
        Permit permit = access.require(Action.LOOK_INTO_CONCERN, id);
        ReferralFacts r = referrals.find(id, permit).orElseThrow(() -> access.refuse(Action.LOOK_INTO_CONCERN, id));
        Concerns.Raised raised = concerns.of(id, permit).stream().findFirst().orElseThrow(() -> access.refuse(Action.LOOK_INTO_CONCERN, id));
        OrganisationId partner = r.recipient();
        Map<OrganisationId, String> names = directory.names(Set.of(partner));
        return new ConcernPage(id, r.code(), partner, names.getOrDefault(partner, ""), r.state(), r.stateSince(),
                people.person(r.owner()).map(Person::name).orElse(""), raised.finding(), raised.settledAt());
    }

    /** Once is enough; a second supervisor hears that it has been done. */
    public void settle(ReferralId id, ConcernFinding finding) {
        Permit permit = access.require(Action.LOOK_INTO_CONCERN, id);
        if (!concerns.settle(id, Words.chosen("finding", finding), clock.instant(), permit))
            throw Unacceptable.because("finding", "referral.problem.alreadyLookedInto");
    }
}
