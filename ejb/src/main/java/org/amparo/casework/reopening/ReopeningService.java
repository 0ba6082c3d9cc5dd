package org.amparo.casework.reopening;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.vault.Vault;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to looking again: what was found is kept as it is found, and finished when everything was looked at. */
@Stateless
public class ReopeningService {

    @Inject
    private Access access;
    @Inject
    private ReviewRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** The newest first; the first may be due. */
    public List<ReviewDetails> reviews(CaseId id) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        return rows.all(permit).stream().map(r -> r.details(vault, permit)).toList();
    }

    public void keep(LookAgain said) {
        Permit permit = access.require(Action.MANAGE_CASE, said.id());
        due(said, permit).keep(said, vault, permit);
    }

    public void finish(LookAgain said) {
        Permit permit = access.require(Action.MANAGE_CASE, said.id());
        Review review = due(said, permit);
        review.keep(said, vault, permit);
        var policy = new ReviewPolicy(said.stillSo(), said.changed(), said.tookPart());
        review.ends(ReviewWorkflow.TABLE.take(review.state(), ReviewWorkflow.Action.FINISH, caller.actors(), policy::met), clock.instant());
        tasks.doneFor(said.id(), TaskKind.REVIEW_REOPENED, permit);
        timeline.add(TimelineKind.LOOKED_AT_AGAIN, said.id(), permit);
    }

    private Review due(LookAgain said, Permit permit) {
        Review review = rows.due(permit).orElseThrow(Stale::new);
        Stale.check(said.version(), review.version());
        return review;
    }
}
