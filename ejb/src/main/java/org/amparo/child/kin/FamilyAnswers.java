package org.amparo.child.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.RelativeId;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.WhoMayConsent;
import org.amparo.survivor.contact.WhoMayBeContact;
import org.amparo.survivor.keepaway.FamilySuspicions;

/** Answers who may consent for a child and who may be a way to reach her: never somebody who had, or may have had, a part in it (W1.4, R-103). */
@ApplicationScoped
class FamilyAnswers implements WhoMayConsent, WhoMayBeContact, FamilySuspicions {

    @Inject
    private Kin kin;

    @Override
    public boolean mayConsent(Giving giving, Permit permit) {
        return KinPolicy.mayAnswer(giving.giverIs(), kin.compared(giving.giver(), permit));
    }

    @Override
    public boolean mayBe(String name, Permit permit) {
        return !kin.namesImplicated(name, permit);
    }

    @Override
    public boolean isSurely(String name, Permit permit) {
        return kin.surelyNamesImplicated(name, permit);
    }

    @Override
    public Set<RelativeId> suspected(Permit permit) {
        return kin.implicated(permit);
    }
}
