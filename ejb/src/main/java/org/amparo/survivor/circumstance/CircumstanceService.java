package org.amparo.survivor.circumstance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;
import org.amparo.vault.Vault;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.ToldInCodes;

/** The door to what happened in codes. A leave to stay that hangs on an employer brings her advice about it, and nothing else follows from any answer. */
@Stateless
@Holds({Recommendation.R_13, Recommendation.R_28, Recommendation.R_29})
public class CircumstanceService {

    private static final Duration ADVICE_WITHIN = Duration.ofDays(5);

    @Inject
    private Access access;
    @Inject
    private CircumstanceRows rows;
    @Inject
    private Tasks tasks;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;
    @Inject
    private Event<ToldInCodes> told;

    public CircumstancesKnown read(Id subject) {
        return known(access.require(Action.READ_CIRCUMSTANCES, subject));
    }

    /** @param shown the version that was on the page */
    public void keep(Id subject, Circumstances said, long shown) {
        Permit permit = access.require(Action.WRITE_CIRCUMSTANCES, subject);
        CircumstanceRows.Row before = rows.of(permit);
        Stale.check(shown, before.version());
        Circumstances had = opened(before, permit);
        Map<Question, Sealed> sealed = new EnumMap<>(Question.class);
        Question.write(said).forEach((question, answer) ->
                sealed.put(question, vault.seal(answer, question.field().at(permit.survivor(), permit.survivor()), before.answers().get(question), permit)));
        rows.keep(sealed, shown, clock.instant(), permit);
        if (rows.mayBeCounted(permit)) told.fire(new ToldInCodes(permit, said.trafficked(), said.smuggled(), said.lures(), said.contributing(), said.control()));
        if (said.statusTied() == StatusTied.YES && had.statusTied() != StatusTied.YES)
            tasks.open(new NewTask(permit.survivor(), null, TaskKind.OFFER_STATUS_ADVICE, permit.survivor(), clock.instant().plus(ADVICE_WITHIN), permit.holder(), Priority.NORMAL), permit);
    }

    private CircumstancesKnown known(Permit permit) {
        CircumstanceRows.Row row = rows.of(permit);
        return new CircumstancesKnown(opened(row, permit), row.version(), row.changedAt());
    }

    private Circumstances opened(CircumstanceRows.Row row, Permit permit) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        row.answers().forEach((question, sealed) -> answers.put(question, vault.open(sealed, question.field().at(permit.survivor(), permit.survivor()), permit)));
        return Question.read(answers);
    }
}
