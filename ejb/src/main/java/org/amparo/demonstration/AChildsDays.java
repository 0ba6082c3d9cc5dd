package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.CARLA;
import static org.amparo.demonstration.Colleague.CHEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionService;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.SurvivorId;
import org.amparo.support.ServiceKind;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;

/** What daily care around a child looks like: who is safe, what she wants to learn, where she lives, who knows already and who sits down together. */
@ApplicationScoped
class AChildsDays {

    @Inject
    private Turns turns;
    @Inject
    private FirstTalks talks;
    @Inject
    private FirstReferrals referrals;
    @Inject
    private FirstSafety safety;
    @Inject
    private FirstPlans plans;
    @Inject
    private FirstMeetings meetings;
    @Inject
    private FirstTellings tellings;
    @Inject
    private FirstConferences conferences;
    @Inject
    private CarriedOn carriedOn;
    @Inject
    private NoteService notes;
    @Inject
    private QuestionService questions;

    void of(SurvivorId her, CaseId file) {
        talks.safelyReached(her, "+34 600 000 104", "Inés, o ella", "girasol", CHEN);
        List<NeedId> school = referrals.need(file, CHEN, new RecordNeed(NeedDomain.EDUCATION, Priority.NORMAL, "Quiero volver a la escuela, con uniforme.", null, 2));
        turns.take(CHEN, () -> notes.add(file, new WriteNote("Dibuja mientras habla. Antes de preguntar, los lápices.")));
        turns.of(CHEN, () -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, "¿Puedo ver a mi hermano el domingo?", Priority.URGENT, CARLA.id(), null)));
        safety.happened(file, SafetyTrigger.ADDRESS_KNOWN, "Vi el coche blanco en la esquina.", CHEN);
        safety.assess(file, RiskLevel.MEDIUM, OwnRating.MEDIUM, List.of(new DomainRating(RiskDomain.FAMILY, Likelihood.POSSIBLE, Impact.SEVERE, OwnRating.MEDIUM)), Set.of(RiskFactor.NO_PAPERS),
                "Que mi tío sepa dónde duermo.", CHEN);
        safety.plan(file, Map.of(SafetyPart.WARNING_SIGNS, "El coche blanco.", SafetyPart.WHAT_TO_DO, "Entrar en la tienda de Paqui y llamar a Inés.", SafetyPart.WHO_HELPS, "Inés y Paqui"), CHEN);
        whatShePlans(file);
        carriedOn.running(file, school.getFirst(), NeedDomain.EDUCATION, ServiceKind.SCHOOLING_AND_TRAINING, null, CHEN);
        meetings.ofAChild(file, CHEN);
        tellings.ofAChildWhoToldItOnce(file, CHEN);
        tellings.inCodes(file, Set.of(ContributingFactor.POVERTY, ContributingFactor.NO_WORK), Set.of(Control.FALSE_PROMISES), CHEN);
        conferences.aroundAChild(file);
    }

    private void whatShePlans(CaseId file) {
        plans.asked(file, "Me aburro por las mañanas.", CHEN, new Rated(NeedDomain.EDUCATION, 1, false, null), new Rated(NeedDomain.SAFETY_HOUSING, 4, false, null));
        plans.asked(file, null, CHEN, new Rated(NeedDomain.EDUCATION, 5, false, "Ya tengo mochila."), new Rated(NeedDomain.SAFETY_HOUSING, 7, false, null), new Rated(NeedDomain.FAMILY_CONTACT, 3, false, null));
        plans.helps(file, "Dibujar. Que me avisen antes de cada cosa.", "Que nadie decida sin preguntarme.", CHEN);
        PlanActionId lessons = plans.goal(file, NeedDomain.EDUCATION, "Estar en clase con chicas de mi edad", "Visitar el aula el jueves, con Inés.", Idea.SURVIVOR, Agreement.YES, DoneBy.WORKER, CHEN);
        plans.goal(file, NeedDomain.FAMILY_CONTACT, "Ver a mi hermano cada domingo", null, Idea.SURVIVOR, Agreement.YES, DoneBy.WORKER, CHEN);
        plans.agreed(file, "spa", "Sí. Y la mochila es azul.", CHEN);
        plans.begun(file, lessons, CHEN);
    }
}
