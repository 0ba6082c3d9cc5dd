package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.*;
import static org.amparo.survivor.consent.DataItem.*;

import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.codelist.Gender;
import org.amparo.work.SafetyTrigger;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.TeamReason;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.household.HouseholdService;
import org.amparo.casework.household.Kinship;
import org.amparo.casework.household.LinkHousehold;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionService;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SpokenLanguage;
import org.amparo.survivor.WorkerGender;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.intake.StartIntake.Source;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.survivor.worry.HowUrgent;
import org.amparo.survivor.worry.PersonKnows;
import org.amparo.survivor.worry.TellWorry;
import org.amparo.survivor.worry.TellWorryService;
import org.amparo.survivor.worry.Whom;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;

/** Seven people who do not exist: one waiting for a partner, one being helped, two who have just come, one not sure yet, and a child with her brother. */
@ApplicationScoped
class Stories {

    private static final OrganisationId CLINIC = Colleague.organisation(2);
    private static final OrganisationId LAWYERS = Colleague.organisation(4);
    private static final DataItem[] SHARED = {AGE_BAND, LANGUAGES, INTERPRETER, ADJUSTMENTS, NEED, PREFERRED_NAME, PRONOUN, SAFE_CONTACT, PHONE};

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
    private FirstChildren children;
    @Inject
    private AChildsDays childsDays;
    @Inject
    private TellWorryService worries;
    @Inject
    private FirstTellings tellings;
    @Inject
    private FirstJustice justice;
    @Inject
    private CaseService cases;
    @Inject
    private InboxService inbox;
    @Inject
    private AssignmentService team;
    @Inject
    private TaskService tasks;
    @Inject
    private CarriedOn carriedOn;
    @Inject
    private FirstConferences conferences;
    @Inject
    private QuestionService questions;
    @Inject
    private HouseholdService households;
    @Inject
    private Clock clock;

    void tell() {
        aWomanWhoWaitsForTheClinic();
        aManWhomLawyersHelp();
        SurvivorId newcomer = talks.begin(DAVID, portrait("Lin", "they", Gender.NON_CONFORMING, 1999, "eng", InterpreterNeed.NOT_NEEDED), Source.OUTREACH);
        talks.open(newcomer, "en", DAVID, CARLA);
        CaseId file = caseOf(newcomer, DAVID);
        joins(file, CHEN, "Lin is not sure of the age on the papers: look at it together, in Lin's own time.", DAVID);
        SurvivorId irina = talks.begin(NADIA, portrait("Irina", "she", Gender.FEMININE, 1992, "rus", InterpreterNeed.NEEDED), Source.HOTLINE);
        talks.open(irina, "en", NADIA, DAVID);
        turns.take(DAVID, () -> households.link(file, new LinkHousehold(cases.head(irina).number(), Kinship.SHARES_HOME)));
        tellings.inCodes(file, Set.of(ContributingFactor.POVERTY, ContributingFactor.DISCRIMINATION), Set.of(Control.FALSE_PROMISES), DAVID);
        tellings.inCodes(caseOf(irina, NADIA), Set.of(ContributingFactor.POVERTY, ContributingFactor.NO_WORK), Set.of(Control.FALSE_PROMISES, Control.DOCUMENTS_WITHHELD), NADIA);
        aGirlAndHerBrother();
        turns.take(MONA, () -> worries.tell(new TellWorry(Whom.A_CHILD, "Una niña de unos diez años vende flores cada noche junto a la estación. Un hombre la espera y le quita el dinero.",
                HowUrgent.SOON, PersonKnows.NO, "En la escuela, por las mañanas")));
        talks.begin(FIONA, portrait("Marisol", "ella", Gender.FEMININE, 1988, "spa", InterpreterNeed.NOT_NEEDED), Source.HEALTH, Priority.HIGH, "Una revisión esta semana, con alguien que use lengua de signos.",
                Map.of(SafetyQuestion.PREGNANT, SafetyAnswer.YES, SafetyQuestion.COMMUNICATING, SafetyAnswer.YES, SafetyQuestion.CARE, SafetyAnswer.NOT_SAID));
    }

    private void aGirlAndHerBrother() {
        SurvivorId alma = children.aGirlWhoseUncleIsSuspected(portrait("Alma", "ella", Gender.FEMININE, 2014, "spa", InterpreterNeed.NOT_NEEDED));
        CaseId file = caseOf(alma, CHEN);
        childsDays.of(alma, file);
        children.movesIn(alma);
        SurvivorId teo = children.aBrother(portrait("Teo", "él", Gender.MASCULINE, 2017, "spa", InterpreterNeed.NOT_NEEDED), file);
        tellings.inCodes(caseOf(teo, CHEN), Set.of(ContributingFactor.POVERTY, ContributingFactor.PREFER_NOT_TO_SAY), Set.of(), CHEN);
    }

    private void aWomanWhoWaitsForTheClinic() {
        SurvivorId amal = talks.begin(CARLA, portrait("أمل", "هي", Gender.FEMININE, 1995, "ara", InterpreterNeed.NEEDED), Source.HOTLINE);
        talks.open(amal, "ar", CARLA, DAVID);
        talks.safelyReached(amal, "+34 600 000 101", "هي فقط", "ليمون", CARLA);
        CaseId file = caseOf(amal, CARLA);
        var sleep = referrals.need(file, CARLA, new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.HIGH, "لا أنام في الليل وأخاف من الأصوات.", "أريد طبيبة تتكلم العربية.", 2));
        referrals.need(file, CARLA, new RecordNeed(NeedDomain.DOCUMENTS_STATUS, Priority.NORMAL, "أخذوا جواز سفري في اليوم الأول.", null, 4));
        talks.agree(amal, CLINIC, ConsentPurpose.REFERRAL, "ar", CARLA, SHARED);
        referrals.send(file, sleep, Priority.HIGH, CLINIC, Set.of(SHARED), CARLA);
        safety.assess(file, RiskLevel.MEDIUM, OwnRating.HIGH, List.of(new DomainRating(RiskDomain.TRAFFICKER, Likelihood.POSSIBLE, Impact.SEVERE, OwnRating.HIGH),
                new DomainRating(RiskDomain.ONLINE, Likelihood.LIKELY, Impact.SERIOUS, null)), Set.of(RiskFactor.NO_PAPERS, RiskFactor.CONFLICT), "ما زالوا يتصلون بأختي.", CARLA);
        safety.happened(file, SafetyTrigger.NEW_THREAT, "رسالة من رقم مجهول.", CARLA);
        safety.assess(file, RiskLevel.HIGH, OwnRating.HIGH, List.of(new DomainRating(RiskDomain.TRAFFICKER, Likelihood.LIKELY, Impact.SEVERE, OwnRating.HIGH),
                new DomainRating(RiskDomain.ONLINE, Likelihood.LIKELY, Impact.SERIOUS, OwnRating.HIGH)), Set.of(RiskFactor.NO_PAPERS, RiskFactor.CONFLICT, RiskFactor.DEBT), "أخاف أن يعرفوا المكان.", CARLA);
        safety.plan(file, Map.of(SafetyPart.WARNING_SIGNS, "رقم لا أعرفه، أو من يسأل عني.", SafetyPart.WHAT_TO_DO, "لا أرد. أخرج من الباب الخلفي وأتصل بسارة.", SafetyPart.WHO_HELPS, "سارة",
                SafetyPart.DOCUMENTS_BAG, "في خزانة المكتب.", SafetyPart.ON_THE_CARD, "سارة 600 000 103"), CARLA);
        plans.helps(file, "القهوة في الصباح، ومن يجلس معي دون أسئلة.", null, CARLA);
        plans.goal(file, NeedDomain.LANGUAGE, "أن أطلب ما أحتاجه بنفسي", "درسان في الأسبوع", Idea.BOTH, Agreement.NOT_ASKED, DoneBy.WORKER, CARLA);
        meetings.ofSomebodyWhoNeedsAnInterpreter(file, meetings.register(), CARLA);
        carriedOn.amal(amal, file, sleep.getFirst());
        tellings.ofAWomanWhoToldItTwice(file, CARLA);
        conferences.asks(file, CLINIC);
    }

    private void aManWhomLawyersHelp() {
        SurvivorId samuel = talks.begin(CARLA, portrait("Samuel", "he", Gender.MASCULINE, 2001, "eng", InterpreterNeed.NOT_NEEDED), Source.ORGANISATION);
        talks.open(samuel, "en", CARLA, DAVID);
        talks.safelyReached(samuel, "+34 600 000 102", "only he", "window seat", CARLA);
        CaseId file = caseOf(samuel, CARLA);
        joins(file, LEILA, "Read the letter about the fine before the meeting with the lawyers.", CARLA);
        turns.of(CARLA, () -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, "When can my sister come to see me?", Priority.NORMAL, DAVID.id(), null)));
        var fine = referrals.need(file, CARLA, new RecordNeed(NeedDomain.LEGAL, Priority.NORMAL, "They fined me for the work they made me do.", "Somebody who tells me what I can do.", 3));
        talks.agree(samuel, LAWYERS, ConsentPurpose.REFERRAL, "en", CARLA, SHARED);
        ReferralId sent = referrals.send(file, fine, Priority.NORMAL, LAWYERS, Set.of(SHARED), CARLA);
        safety.assess(file, RiskLevel.LOW, OwnRating.MEDIUM, List.of(new DomainRating(RiskDomain.DEBT, Likelihood.POSSIBLE, Impact.LIMITED, OwnRating.MEDIUM)), Set.of(RiskFactor.DEBT, RiskFactor.NO_INCOME),
                "They say I owe them for the journey.", CARLA);
        tellings.ofAManWhoIsAskedOnceMore(file, CARLA);
        tellings.inCodes(file, Set.of(ContributingFactor.POVERTY, ContributingFactor.DEBT, ContributingFactor.NO_WORK), Set.of(Control.FALSE_PROMISES, Control.EARNINGS_TAKEN), CARLA);
        justice.ofAManWhoWasFined(file, CARLA, LEILA);
        turns.take(LARS, () -> inbox.acknowledge(sent, inbox.open(sent).version()));
        turns.take(LARS, () -> inbox.accept(new AcceptReferral(sent, inbox.open(sent).version(), "Lars", "We call as agreed and meet at our office.", null)));
        meetings.ofSomebodyElsewhere(file, CARLA);
        talks.declines(samuel, CLINIC, ConsentPurpose.REFERRAL, "en", CARLA);
        carriedOn.samuel(samuel, file, fine.getFirst());
        conferences.about(file, LAWYERS);
        whatSamuelPlans(file);
    }

    private void whatSamuelPlans(CaseId file) {
        plans.asked(file, "I slept at the station. Now I have a bed, and I think too much.", CARLA, new Rated(NeedDomain.SAFETY_HOUSING, 3, false, null),
                new Rated(NeedDomain.HEALTH_MENTAL, 2, false, "I wake up at four."), new Rated(NeedDomain.LEGAL, 1, false, null), new Rated(NeedDomain.DEBT, null, true, null));
        plans.asked(file, null, CARLA, new Rated(NeedDomain.SAFETY_HOUSING, 7, false, null), new Rated(NeedDomain.HEALTH_MENTAL, 4, false, null),
                new Rated(NeedDomain.LEGAL, 4, false, null), new Rated(NeedDomain.LIVELIHOOD, 2, false, "I can weld."));
        plans.helps(file, "Football on Sundays. People who say the next step before they take it.", null, CARLA);
        plans.goal(file, NeedDomain.LEGAL, "That the fine goes away", "Read the letter with the lawyers, then decide.", Idea.SURVIVOR, Agreement.YES, DoneBy.LEAD_ORGANISATION, CARLA);
        PlanActionId welding = plans.goal(file, NeedDomain.LIVELIHOOD, "To weld again, with a contract", "Ask at the training centre what papers it wants.", Idea.SURVIVOR, Agreement.YES, DoneBy.WORKER, CARLA);
        plans.goal(file, NeedDomain.COMMUNITY_BELONGING, "To play in a team", "Go to the first training together.", Idea.BOTH, Agreement.CHANGED, DoneBy.SURVIVOR, CARLA);
        plans.leads(file, NeedDomain.LEGAL, LAWYERS, CARLA);
        plans.agreed(file, "eng", "Yes. And nobody calls before ten.", CARLA);
        plans.begun(file, welding, CARLA);
    }

    private void joins(CaseId file, Colleague who, String asked, Colleague by) {
        turns.take(by, () -> team.join(file, who.id(), TeamReason.SPECIAL_KNOWLEDGE));
        turns.take(by, () -> tasks.add(file, new AddTask(TaskKind.OTHER, clock.instant().plus(Duration.ofDays(3)), who.id(), Priority.NORMAL, asked)));
    }

    private CaseId caseOf(SurvivorId survivor, Colleague lead) {
        return turns.of(lead, () -> cases.head(survivor).caseId());
    }

    private static Portrait portrait(String name, String pronoun, Gender gender, int born, String language, InterpreterNeed interpreter) {
        return new Portrait(name, null, pronoun, null, Age.of(LocalDate.of(born, 6, 1), AgeCertainty.SAID, false), gender, null, WorkerGender.NO_WISH, Set.of(), null,
                null, language, interpreter, null, List.of(new SpokenLanguage(language, true, true)));
    }
}
