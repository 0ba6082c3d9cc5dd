package org.amparo.justice.testimony;

import static org.amparo.access.Action.PRINT_ACCOMPANIMENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.codelist.Adjustment;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Face;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.LiveConsent;

/** The door to the papers about a request: nothing goes to an authority without a consent that holds today, and no more than it names (INV-2, INV-3). */
@Stateless
@Holds({Recommendation.R_70, Recommendation.R_121, Recommendation.R_122})
public class HearingPaperService {

    @Inject
    private Access access;
    @Inject
    private Requests requests;
    @Inject
    private RequestLife life;
    @Inject
    private Consents consents;
    @Inject
    private Survivors survivors;
    @Inject
    private Clock clock;

    public HearingPaper paper(RequestId id, PaperKind kind) {
        Permit permit = access.require(PRINT_ACCOMPANIMENT, id);
        HearingRequest request = requests.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        Story story = life.story(request, permit);
        Face face = survivors.face(permit);
        LocalDate today = LocalDate.now(clock);
        if (!kind.forAuthority())
            return new HearingPaper(kind, story.ask(), null, story.wish(), face.preferredName(), face.language(), interpreted(face), story.wish().adjustments(), face.preferredTerm(), face.language(), today);
        if (story.ask() == null) throw Unacceptable.because("action", "workflow.problem.not-now");
        LiveConsent agreed = consents.live(permit, story.ask().authority(), ConsentPurpose.EVIDENCE_DISCLOSURE)
                .orElseThrow(() -> Unacceptable.because("action", "workflow.condition.hearing-request.consent-covers-it"));
        Set<DataItem> items = agreed.items();
        String authority = consents.called(List.of(story.ask().authority()), permit).get(story.ask().authority());
        Set<Adjustment> adjustments = items.contains(DataItem.ADJUSTMENTS) ? story.wish().adjustments() : EnumSet.noneOf(Adjustment.class);
        return new HearingPaper(kind, story.ask(), authority, null, items.contains(DataItem.PREFERRED_NAME) ? face.preferredName() : null,
                items.contains(DataItem.LANGUAGES) ? face.language() : null, items.contains(DataItem.INTERPRETER) && interpreted(face), adjustments, null, face.language(), today);
    }

    private static boolean interpreted(Face face) {
        return face.interpreter() != null && face.interpreter() != InterpreterNeed.NOT_NEEDED;
    }
}
