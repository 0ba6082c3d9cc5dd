package org.amparo.child.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.WhoMayConsent;

/** Answers who may consent for a child: never somebody who had, or may have had, a part in it (W1.4, R-103). */
@ApplicationScoped
class FamilyAnswers implements WhoMayConsent {

    @Inject
    private Kin kin;

    @Override
    public boolean mayConsent(Giving giving, Permit permit) {
        return KinPolicy.mayAnswer(giving.giverIs(), kin.compared(giving.giver(), permit));
    }
}
