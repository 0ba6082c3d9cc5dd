package org.amparo.justice.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;

/** What whoever plans a day asks first: what was decided about how she is heard. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rulings {

    @Inject
    private Requests requests;
    @Inject
    private RequestLife life;

    /** Empty when there is no such request of hers. */
    public Optional<Allowed> of(RequestId id, Permit permit) {
        return requests.find(id, permit).map(request -> allowed(request.state(), life.story(request, permit)));
    }

    private static Allowed allowed(State state, Story story) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (state == State.GRANTED || state == State.PARTLY_GRANTED || state == State.DECISION_ACCEPTED) ways.addAll(story.ruling().ways());
        // she knows that nothing else is possible, and decided anew to go
        if (state == State.DECISION_ACCEPTED) ways.add(Way.IN_PERSON_WITH_PROTECTION);
        boolean answered = story.ask() != null && (!story.ask().abroad() || story.assistance() != null && story.assistance().answer() == Assistance.Answer.AGREED);
        return new Allowed(story.ask() == null ? null : story.ask().kind(), ways, answered, story.wish().adjustments(), story.considered());
    }
}
