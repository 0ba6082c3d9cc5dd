package org.amparo.casework.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to how she says things are: written down as often as she wants to be asked, read as a line over time. */
@Stateless
public class AssessmentService {

    @Inject
    private Access access;
    @Inject
    private AssessmentRows rows;
    @Inject
    private Assessments assessments;
    @Inject
    private CaseFiles files;
    @Inject
    private Vault vault;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    public List<Assessed> history(CaseId id) {
        return assessments.all(access.require(Action.READ_PLAN, id));
    }

    /** Every one is kept; how it was before is the point of asking again. */
    public void assess(CaseId id, AssessNeeds said) {
        Permit permit = access.require(Action.WORK_ON_PLAN, id, Set.of(Compartment.NEEDS_SUPPORT));
        CaseFacts facts = files.of(permit);
        UUID assessment = Id.next();
        rows.add(assessment, facts.id(), vault.seal(said.words(), Assessments.WORDS.at(assessment, permit.survivor()), permit), clock.instant(), permit);
        rows.add(assessment, said.rated().stream().map(r -> row(r, permit)).toList(), permit);
        timeline.add(TimelineKind.NEEDS_ASSESSED, facts.id(), permit);
    }

    private AssessmentRows.Row row(Rated said, Permit permit) {
        UUID id = Id.next();
        return new AssessmentRows.Row(id, said.domain(), said.rating(), said.prefersNotToSay(), vault.seal(said.words(), Assessments.SAID.at(id, permit.survivor()), permit));
    }
}
