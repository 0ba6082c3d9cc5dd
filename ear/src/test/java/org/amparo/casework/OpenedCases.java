package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.OpenCase;
import org.amparo.survivor.triage.SafetyAnswer;

/** Cases as tests tell them: from the first talk through her consent, by the doors and nothing else. */
@ApplicationScoped
public class OpenedCases {

    @Inject
    private FirstTalk talk;
    @Inject
    private IntakeService intakes;
    @Inject
    private CaseService cases;

    /** The worker who talked with her leads. */
    public CaseId of(String name, Someone lead, Someone deputy) {
        return of(name, lead, lead, deputy);
    }

    public CaseId of(String name, Someone worker, Someone lead, Someone deputy) {
        SurvivorId her = talk.explained(worker);
        talk.describe(her, FirstTalk.portrait(name, org.amparo.survivor.Age.unknown()), worker);
        return agreed(her, worker, lead, deputy);
    }

    /** The safety questions were answered with danger. */
    public CaseId inDanger(Someone lead, Someone deputy) {
        SurvivorId her = talk.begins(lead);
        talk.answersSafety(her, SafetyAnswer.YES, lead);
        lead.does(() -> {
            intakes.explained(her, intakes.read(her).version());
            return null;
        });
        return agreed(her, lead, lead, deputy);
    }

    private CaseId agreed(SurvivorId her, Someone worker, Someone lead, Someone deputy) {
        talk.agreesToACase(her, worker);
        worker.does(() -> {
            intakes.open(her, new OpenCase(lead.id(), deputy.id()), intakes.read(her).version());
            return null;
        });
        return lead.does(() -> cases.head(her)).caseId();
    }
}
