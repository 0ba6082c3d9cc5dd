package org.amparo.casework.livelihood;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.vault.Vault;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to what she may work and wants to live from. */
@Stateless
public class LivelihoodService {

    /** Nothing was recorded yet. */
    public static final long NONE_YET = -1;

    @Inject
    private Access access;
    @Inject
    private WorkPermissions permissions;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;
    @Inject
    private Event<MayWork> mayWork;

    public Optional<PermissionDetails> permission(Id subject) {
        Permit permit = access.require(Action.READ_CASE, subject);
        return permissions.of(permit).map(p -> p.details(vault, permit));
    }

    /** @param shown the version that was on the page, {@link #NONE_YET} for the first */
    public void record(Id subject, RecordPermission said, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        Optional<WorkPermission> earlier = permissions.of(permit);
        Stale.check(shown, earlier.map(WorkPermission::version).orElse(NONE_YET));
        WorkPermission permission = earlier.orElseGet(() -> new WorkPermission(permit));
        permission.write(said, clock.instant(), vault, permit);
        if (earlier.isEmpty()) permissions.add(permission, permit);
        tasks.doneFor(permit.survivor(), TaskKind.RENEW_WORK_PERMISSION, permit);
        timeline.add(TimelineKind.WORK_PERMISSION_RECORDED, permit.survivor(), permit);
        mayWork.fire(new MayWork(permit, permission.without(LocalDate.now(clock))));
    }
}
