package org.amparo.keeping;

import static org.amparo.access.Action.DECIDE_KEEPING;
import static org.amparo.access.Action.LIST_KEEPING;
import static org.amparo.access.Action.READ_KEEPING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.access.Refusal;
import org.amparo.casework.Archive;
import org.amparo.casework.CaseFiles;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.EndedCase;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/**
 * The door to how long records are kept, for whoever oversees the unit: what has come to its time, and what is decided about it. Numbers and dates,
 * nobody's name and nobody's words; the clock proposes and people decide (W14).
 */
@Stateless
public class KeepingService {

    private static final int LONGEST = 10;

    @Inject
    private Access access;
    @Inject
    private KeptRecords records;
    @Inject
    private ErasureSteps erasing;
    @Inject
    private Archive archive;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Clock clock;

    /** The longest waiting first. @param after the key of the page before; anything else begins the list anew */
    public Page<Due> due(String after) {
        ListPermit leave = access.requireList(LIST_KEEPING);
        Page<Due> page = Page.of(records.due(DueKey.parse(after), today(), leave), Due::key);
        access.showing(leave, page.rows().stream().map(Due::survivor).distinct().toList());
        return page;
    }

    /** By the number people speak: the only way to a record that is in no list any more. */
    public CaseId named(String number) {
        CaseId id = CaseNumber.parse(number).map(spoken -> team.spokenFor(spoken.text())).orElseThrow(KeepingService::nobodys);
        try {
            access.require(READ_KEEPING, id);
        } catch (Refusal unknownOrNotTheirs) {
            throw nobodys();
        }
        return id;
    }

    public KeepingPage read(CaseId id) {
        Permit permit = access.require(READ_KEEPING, id);
        EndedCase file = archive.of(permit).orElse(null);
        String number = file == null ? files.of(permit).number() : file.facts().number();
        Kept kept = records.of(permit).orElse(null);
        Hold hold = records.hold(permit).orElse(null);
        boolean archived = file != null && file.facts().state() == CaseWorkflow.State.ARCHIVED;
        List<Person> workers = archived ? archive.workers(permit) : List.of();
        String by = hold == null ? "" : people.person(hold.placedBy()).map(Person::name).orElse("");
        return new KeepingPage(number, file, kept == null ? null : kept.due(), kept == null ? null : kept.because(), file != null && timeHasCome(kept),
                hold == null ? null : hold.details(by), erasing.underWay(permit), records.joinedGoesOn(permit), workers, kept == null ? 0 : kept.version());
    }

    /** Out of daily work. @param version of the case, as it was shown */
    public void archive(CaseId id, long version) {
        Permit permit = access.require(DECIDE_KEEPING, id);
        mustNotBeGoing(permit);
        RetentionPolicy policy = policy(permit);
        archive.putAway(version, policy::met, permit);
    }

    public void keepLonger(KeepLonger said) {
        Permit permit = access.require(DECIDE_KEEPING, said.id());
        Kept kept = records.of(permit).orElseThrow(() -> Unacceptable.because("action", "workflow.problem.not-now"));
        Stale.check(said.version(), kept.version());
        mustLieAhead("until", said.until());
        kept.longer(said.because(), said.until(), clock.instant(), permit);
    }

    /** Reopening asks a supervisor first; work goes on when it is reopened with her consent. */
    public void takeOut(TakeOut said) {
        Permit permit = access.require(DECIDE_KEEPING, said.id());
        mustNotBeGoing(permit);
        archive.takeOut(said.lead(), said.deputy(), said.version(), permit);
    }

    /** Whatever its time or anybody's wish says, the record stays. */
    public void hold(PlaceHold said) {
        Permit permit = access.require(DECIDE_KEEPING, said.id());
        mustLieAhead("reviewOn", said.reviewOn());
        if (records.hold(permit).isPresent()) throw Unacceptable.because("action", "keeping.problem.heldAlready");
        records.add(new Hold(said.id(), said.reason(), said.reviewOn(), clock.instant(), permit), permit);
        erasing.held(permit);
    }

    /** Looked at again: it goes on until another day. */
    public void holdOn(CaseId id, LocalDate reviewOn, long version) {
        Hold hold = fresh(version, access.require(DECIDE_KEEPING, id));
        if (reviewOn == null) throw Unacceptable.because("reviewOn", "keeping.problem.missing.reviewOn");
        mustLieAhead("reviewOn", reviewOn);
        hold.lookAgainOn(reviewOn);
    }

    public void endHold(CaseId id, long version) {
        Permit permit = access.require(DECIDE_KEEPING, id);
        fresh(version, permit).ended(clock.instant(), permit);
        records.write();
        erasing.goOn(permit);
    }

    /** The same for a number that nobody has and one of another unit. */
    private static Unacceptable nobodys() {
        return Unacceptable.because("number", "keeping.problem.noSuchRecord");
    }

    private Hold fresh(long version, Permit permit) {
        Hold hold = records.hold(permit).orElseThrow(Stale::new);
        Stale.check(version, hold.version());
        return hold;
    }

    /** Whoever comes back says so first: one word stops it. */
    private void mustNotBeGoing(Permit permit) {
        if (erasing.underWay(permit) != null) throw Unacceptable.because("action", "keeping.problem.erasing");
    }

    private RetentionPolicy policy(Permit permit) {
        return new RetentionPolicy(timeHasCome(records.of(permit).orElse(null)), records.hold(permit).isPresent(), records.joinedGoesOn(permit));
    }

    private boolean timeHasCome(Kept kept) {
        return kept != null && !kept.due().isAfter(today());
    }

    private void mustLieAhead(String field, LocalDate day) {
        LocalDate today = today();
        if (!day.isAfter(today) || day.isAfter(today.plusYears(LONGEST))) throw Unacceptable.because(field, "keeping.problem.dayAhead", Integer.toString(LONGEST));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
