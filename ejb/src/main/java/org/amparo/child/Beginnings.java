package org.amparo.child;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.survivor.AgeSaid;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.intake.IntakeAgreed;

/** Begins what protects a child by itself: when her case opens, or when it is learnt on the way that she may be one (INV-8). */
@ApplicationScoped
class Beginnings {

    private static final int AFTER_THE_CASE = 5000;

    @Inject
    private ChildLife life;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles cases;
    @Inject
    private Clock clock;

    void opened(@Observes @Priority(AFTER_THE_CASE) IntakeAgreed agreed) {
        beginFor(agreed.permit());
    }

    void learnt(@Observes AgeSaid said) {
        if (said.childRules() && cases.find(said.permit()).isPresent()) life.begin(said.permit());
    }

    private void beginFor(Permit permit) {
        if (survivors.age(permit).childRules(LocalDate.now(clock))) life.begin(permit);
    }
}
