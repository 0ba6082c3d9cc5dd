package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.codelist.ConditionWords;
import org.amparo.work.ConditionSpokenOf;
import org.amparo.work.HelpCutShort;
import org.amparo.work.HelpCutShort.How;

/** Says aloud that a provider refused, interrupted or ended help, or spoke as if it had a condition; who listens is not known here. */
@ApplicationScoped
class Setbacks {

    @Inject
    private Event<HelpCutShort> cutShort;
    @Inject
    private Event<ConditionSpokenOf> spokenOf;

    void tell(Step step, Service service, Permit permit) {
        switch (step) {
            case Step.FallThrough none -> {
                if (none.reason().byProvider()) cutShort.fire(new HelpCutShort(service.id(), How.REFUSED, none.reason().name(), service.provider(), permit));
                heard(none.said(), service, permit);
            }
            case Step.Interrupt interrupt -> {
                cutShort.fire(new HelpCutShort(service.id(), How.INTERRUPTED, interrupt.reason().name(), service.provider(), permit));
                heard(interrupt.said(), service, permit);
            }
            case Step.End end -> cutShort.fire(new HelpCutShort(service.id(), How.ENDED, end.reason().name(), service.provider(), permit));
            case Step.Wait wait -> heard(wait.interim(), service, permit);
            case Step.Accept accept -> { }
            case Step.Decline decline -> { }
            case Step.OfferAgain again -> { }
            case Step.Correct wrong -> { }
            case Step.Start start -> { }
            case Step.Pause pause -> { }
            case Step.Resume resume -> { }
            case Step.Complete complete -> { }
            case Step.Stop stop -> { }
        }
    }

    void heard(String words, Service service, Permit permit) {
        if (ConditionWords.in(words)) spokenOf.fire(new ConditionSpokenOf(service.id(), service.provider(), permit));
    }
}
