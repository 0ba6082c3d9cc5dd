package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.*;
import static org.amparo.survivor.consent.DataItem.*;

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
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.InboxService;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.Gender;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SpokenLanguage;
import org.amparo.survivor.WorkerGender;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.intake.StartIntake.Source;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;

/** Five people who do not exist: one waiting for a partner, one being helped, two who have just come, one not sure yet. */
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
    private FirstTellings tellings;
    @Inject
    private CaseService cases;
    @Inject
    private InboxService inbox;
    @Inject
    private AssignmentService team;
    @Inject
    private TaskService tasks;
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
        talks.begin(FIONA, portrait("Marisol", "ella", Gender.FEMININE, 1988, "spa", InterpreterNeed.NOT_NEEDED), Source.HEALTH);
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
        tellings.ofAWomanWhoToldItTwice(file, CARLA);
    }

    private void aManWhomLawyersHelp() {
        SurvivorId samuel = talks.begin(CARLA, portrait("Samuel", "he", Gender.MASCULINE, 2001, "eng", InterpreterNeed.NOT_NEEDED), Source.ORGANISATION);
        talks.open(samuel, "en", CARLA, DAVID);
        talks.safelyReached(samuel, "+34 600 000 102", "only he", "window seat", CARLA);
        CaseId file = caseOf(samuel, CARLA);
        joins(file, LEILA, "Read the letter about the fine before the meeting with the lawyers.", CARLA);
        var fine = referrals.need(file, CARLA, new RecordNeed(NeedDomain.LEGAL, Priority.NORMAL, "They fined me for the work they made me do.", "Somebody who tells me what I can do.", 3));
        talks.agree(samuel, LAWYERS, ConsentPurpose.REFERRAL, "en", CARLA, SHARED);
        ReferralId sent = referrals.send(file, fine, Priority.NORMAL, LAWYERS, Set.of(SHARED), CARLA);
        tellings.ofAManWhoIsAskedOnceMore(file, CARLA);
        turns.take(LARS, () -> inbox.acknowledge(sent, inbox.open(sent).version()));
        turns.take(LARS, () -> inbox.accept(new AcceptReferral(sent, inbox.open(sent).version(), "Lars", "We call as agreed and meet at our office.", null)));
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
