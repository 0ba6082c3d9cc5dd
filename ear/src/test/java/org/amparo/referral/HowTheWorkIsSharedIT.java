package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.casework.unit.Caseload;
import org.amparo.casework.unit.UnitService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.desk.SentService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.shared.NeedId;
import org.junit.jupiter.api.Test;

/** A supervisor who reads one number of referrals here and another there believes neither. */
@Holds(Recommendation.R_133)
class HowTheWorkIsSharedIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private SentService sent;
    @Inject
    private UnitService units;

    @Test
    void countsAsOpenWhatOpenLoopsShowsAndSaysBesideItWhatWasNotSentYet() {
        World w = story.world();
        story.sent(w);
        NeedId another = story.alsoNeeds(w, NeedDomain.LEGAL, "A lawyer");
        w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(another), null, false, null, null, null, null)));

        Caseload hers = w.supervisor().does(() -> units.page(null)).workers().rows().stream().filter(c -> c.worker().equals(w.worker().id())).findFirst().orElseThrow();
        int shown = w.supervisor().does(() -> sent.overseen(null)).page().rows().size();
        assertEquals(List.of(shown, 1), List.of(hers.openLoops(), hers.unsent()));
        assertEquals(1, shown);
    }
}
