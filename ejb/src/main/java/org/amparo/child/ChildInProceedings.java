package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What is settled for a child before she may speak in proceedings. Codes only: whoever asks need not read a word about her (W7.4, W11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Holds({Recommendation.R_100, Recommendation.R_101})
public class ChildInProceedings {

    /**
     * Each of them has to be there.
     *
     * @param assessed somebody has looked at what is best for her; @param guardian somebody stands beside her; @param viewHeard her own view was
     * heard when it was weighed; @param panelFor a panel found it best that she speaks, and it was explained to her
     */
    public record Protection(boolean assessed, boolean guardian, boolean viewHeard, boolean panelFor) {}

    @Inject
    private Matters matters;

    public Protection protection(Permit permit) {
        List<Matter> all = matters.all(permit);
        Matter weighed = all.stream().filter(m -> m.track() == Track.DETERMINATION && m.kind() == Trigger.TESTIMONY && m.is("EXPLAINED_TO_CHILD")).findFirst().orElse(null);
        boolean heard = weighed != null && matters.steps(weighed.id(), permit).stream().map(MatterStep::heard).anyMatch(h -> h == Views.Heard.HEARD || h == Views.Heard.PREFERRED_NOT_TO_SAY);
        return new Protection(is(all, Track.ASSESSMENT, "COMPLETED"), is(all, Track.GUARDIAN, "APPOINTED"), heard, weighed != null && weighed.outcome() == Decision.SPEAK_IN_PROCEEDINGS);
    }

    private static boolean is(List<Matter> all, Track track, String state) {
        return all.stream().anyMatch(m -> m.track() == track && m.is(state));
    }
}
