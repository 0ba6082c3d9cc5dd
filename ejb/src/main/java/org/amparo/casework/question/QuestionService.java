package org.amparo.casework.question;

import static org.amparo.casework.question.QuestionWorkflow.Condition.ANSWER_SPECIFIC;
import static org.amparo.casework.question.QuestionWorkflow.Condition.OUTCOME_CODED;
import static org.amparo.casework.question.QuestionWorkflow.Condition.SAID_HOW_TOLD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.SaidHow;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** The door to what was asked of us: somebody owes each answer by a day, and only an answer in words of its own settles it. */
@Stateless
public class QuestionService {

    private static final Map<Priority, Span> WITHIN = Map.of(Priority.URGENT, Span.parse("24h"), Priority.HIGH, Span.workingDays(3), Priority.NORMAL, Span.workingDays(5),
            Priority.LOW, Span.workingDays(14));

    @Inject
    private Access access;
    @Inject
    private QuestionRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public Page<QuestionDetails> questions(CaseId id, String after) {
        Permit permit = reading(id);
        Page<AskedQuestion> page = Page.of(rows.before(TimeKey.parse(after, TimeKey.LAST), permit), q -> TimeKey.of(q.asked(), q.id()));
        Map<StaffId, String> names = names(permit);
        return page.map(q -> q.details(vault, permit)).map(q -> q.named(names.getOrDefault(q.owner(), "")));
    }

    public QuestionDetails question(QuestionId id) {
        Permit permit = reading(id);
        QuestionDetails found = rows.find(id, permit).orElseThrow(() -> access.refuse(Action.READ_CASE, id)).details(vault, permit);
        return found.named(names(permit).getOrDefault(found.owner(), ""));
    }

    public QuestionId ask(CaseId id, AskQuestion said) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        CaseFacts file = files.of(permit);
        StaffId owner = said.owner() == null ? file.lead() : said.owner();
        if (owners(permit).stream().noneMatch(p -> p.user().equals(owner))) throw Unacceptable.because("owner", "casework.problem.cannotBeChosen");
        Instant due = said.due() == null ? usual(said.urgency(), permit) : endOf(said.due(), permit);
        if (due.isBefore(clock.instant())) throw Unacceptable.because("due", "casework.problem.dayIsOver");
        AskedQuestion question = new AskedQuestion(said, file, owner, due, clock.instant(), vault, permit);
        team.name(question.id(), null, permit);
        rows.add(question, permit);
        owe(question, owner, due, file, permit);
        return question.id();
    }

    public void answer(QuestionId id, Outcome outcome, String answer, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        AskedQuestion question = fresh(id, version, permit);
        var typed = new Typed("casework");
        if (outcome == null) typed.missing("outcome");
        String said = typed.required("answer", answer, AskQuestion.WORDS);
        typed.requiring(said == null || AnswerPolicy.specific(said), "answer", "answerSaysNothing");
        typed.check();
        question.answered(QuestionWorkflow.TABLE.take(question.state(), QuestionWorkflow.Action.ANSWER, caller.actors(), g -> g == OUTCOME_CODED || g == ANSWER_SPECIFIC),
                outcome, said, clock.instant(), vault, permit);
    }

    /** Whoever asked has heard it; only now nobody owes anything any more. */
    public void told(QuestionId id, SaidHow how, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        AskedQuestion question = fresh(id, version, permit);
        if (how == null) throw Unacceptable.because("how", "casework.problem.missing.how");
        question.told(QuestionWorkflow.TABLE.take(question.state(), QuestionWorkflow.Action.TELL, caller.actors(), g -> g == SAID_HOW_TOLD), how, clock.instant());
        tasks.doneFor(id, TaskKind.ANSWER_QUESTION, permit);
    }

    /** The answer was none: it is owed anew. */
    public void askAgain(QuestionId id, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        AskedQuestion question = fresh(id, version, permit);
        Instant due = usual(question.urgency(), permit);
        question.become(QuestionWorkflow.TABLE.take(question.state(), QuestionWorkflow.Action.ASK_AGAIN, caller.actors(), g -> true), due);
        owe(question, question.owner(), due, files.of(permit), permit);
    }

    public void takeBack(QuestionId id, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        AskedQuestion question = fresh(id, version, permit);
        question.become(QuestionWorkflow.TABLE.take(question.state(), QuestionWorkflow.Action.TAKE_BACK, Set.of(Actor.SURVIVOR), g -> true), null);
        tasks.cancelFor(id, permit);
    }

    /** Whoever is in the team and may read what is asked. */
    public List<CareTeam.Place> owners(CaseId id) {
        return owners(reading(id));
    }

    private List<CareTeam.Place> owners(Permit permit) {
        List<CareTeam.Place> all = team.of(permit);
        Map<StaffId, Person> known = people.people(all.stream().map(CareTeam.Place::user).toList());
        return all.stream().filter(place -> known.containsKey(place.user()) && known.get(place.user()).has(Role.CASEWORKER)).toList();
    }

    /** A question is about help: somebody of the team who is told nothing of that reads none. */
    private Permit reading(Id id) {
        Permit permit = access.require(Action.READ_CASE, id);
        if (!permit.opens(Compartment.NEEDS_SUPPORT)) throw access.refuse(Action.READ_CASE, id);
        return permit;
    }

    private Instant usual(Priority urgency, Permit permit) {
        return calendars.dueAt(permit.custodian(), WITHIN.get(urgency));
    }

    private Instant endOf(LocalDate day, Permit permit) {
        return day.plusDays(1).atStartOfDay(calendars.of(permit.custodian()).zone()).toInstant().minusSeconds(60);
    }

    private void owe(AskedQuestion question, StaffId owner, Instant due, CaseFacts file, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), file.id(), TaskKind.ANSWER_QUESTION, question.id(), due, owner, question.urgency()), permit);
    }

    private Map<StaffId, String> names(Permit permit) {
        return team.of(permit).stream().collect(Collectors.toMap(CareTeam.Place::user, CareTeam.Place::name, (a, b) -> a));
    }

    private AskedQuestion fresh(QuestionId id, long version, Permit permit) {
        AskedQuestion question = rows.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        Stale.check(version, question.version());
        return question;
    }
}
