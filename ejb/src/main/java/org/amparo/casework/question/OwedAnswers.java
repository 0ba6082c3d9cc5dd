package org.amparo.casework.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.casework.WorkHandedOn;

/** An answer that somebody owes is owed by whoever takes over her work: no question is left without an owner. */
@ApplicationScoped
class OwedAnswers {

    @Inject
    private QuestionRows rows;

    void handedOn(@Observes WorkHandedOn work) {
        rows.handOver(work.from(), work.to(), work.permit());
    }
}
