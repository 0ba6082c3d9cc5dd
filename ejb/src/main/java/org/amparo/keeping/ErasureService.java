package org.amparo.keeping;

import static org.amparo.access.Action.ASK_ERASURE;
import static org.amparo.access.Action.LIST_ERASURES;
import static org.amparo.access.Action.READ_ERASURE;
import static org.amparo.access.Action.WORK_ON_ERASURE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.keeping.ErasureWorkflow.Action;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.HouseNames;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/**
 * The door to erasing: asking for it on the survivor's word, making sure that it is she, and stopping it, which any colleague may take down until the last day.
 * Nothing of her record is opened here.
 */
@Stateless
public class ErasureService {

    @Inject
    private Access access;
    @Inject
    private Erasures erasures;
    @Inject
    private ErasureSteps steps;
    @Inject
    private People people;
    @Inject
    private HouseNames houses;
    @Inject
    private Caller caller;

    public ErasureId ask(AskErasure said) {
        return steps.ask(said, access.require(ASK_ERASURE, said.id()));
    }

    /** Its time is over: somebody who oversees the unit puts it before two others. */
    public ErasureId putForward(CaseId id) {
        return steps.putForward(id, access.require(ASK_ERASURE, id));
    }

    /** What is to be known before anything is taken down: one that is under way, and whether the work goes on. */
    public BeforeAsking beforeAsking(CaseId id) {
        Permit permit = access.require(ASK_ERASURE, id);
        return new BeforeAsking(steps.underWay(permit), steps.goesOn(permit));
    }

    public ErasurePage read(ErasureId id) {
        Permit permit = access.require(READ_ERASURE, id);
        Erasure erasure = erasures.find(id, permit).orElseThrow(() -> access.refuse(READ_ERASURE, id));
        Set<Hindrance> hindrances = erasures.hindrances(erasure.survivor(), permit);
        List<StaffId> named = Stream.of(erasure.requestedBy(), erasure.identityBy(), erasure.approvedBy(), erasure.secondBy()).filter(Objects::nonNull).toList();
        var names = people.people(named).values().stream().collect(Collectors.toMap(Person::id, Person::name));
        Set<Action> actions = steps.mayTry(erasure, permit);
        if (actions.contains(Action.PROVE_IDENTITY) && !access.would(ASK_ERASURE, permit)) actions.remove(Action.PROVE_IDENTITY);
        return new ErasurePage(erasure.row(), erasure.trail(), hindrances, names, actions, caller.user().equals(erasure.requestedBy()),
                caller.user().equals(erasure.approvedBy()));
    }

    public void prove(ErasureId id, IdentityProof proof, long shown) {
        Permit permit = access.require(ASK_ERASURE, id);
        if (proof == null) throw Unacceptable.because("identity", "keeping.problem.missing.identity");
        steps.prove(fresh(id, shown, permit), proof, permit);
    }

    /** One word of hers is enough, whoever hears it; everything is as it was. */
    public void changedMind(ErasureId id, long shown) {
        Permit permit = access.require(WORK_ON_ERASURE, id);
        steps.stop(fresh(id, shown, permit), Action.CHANGE_MIND, permit);
    }

    /** What was put forward because its time was over. */
    public void takeBack(ErasureId id, long shown) {
        Permit permit = access.require(WORK_ON_ERASURE, id);
        steps.stop(fresh(id, shown, permit), Action.TAKE_BACK, permit);
    }

    /** Those of the house, the newest first: references, states and dates. @param before the key of the page before; anything else begins anew */
    public Page<ErasureRow> list(String before) {
        ListPermit leave = access.requireList(LIST_ERASURES);
        Page<ErasureRow> page = Page.of(erasures.list(TimeKey.parse(before, TimeKey.LAST), leave).stream().map(Erasure::row).toList(), r -> TimeKey.of(r.requestedAt(), r.id()));
        access.showing(leave, page.rows().stream().map(ErasureRow::survivor).distinct().toList());
        return page;
    }

    /** What is handed over when nothing is left; it names nobody, and there is nobody to ask for leave about. */
    public ErasureCertificate certificate(ErasureId id) {
        ListPermit leave = access.requireList(LIST_ERASURES);
        Erasure erasure = erasures.find(id, leave).filter(e -> e.row().certified()).orElseThrow(() -> access.refuse(LIST_ERASURES, id));
        access.showing(leave, List.of(erasure.survivor()));
        return erasure.certificate(houses.of(caller.organisation()));
    }

    private Erasure fresh(ErasureId id, long shown, Permit permit) {
        Erasure erasure = erasures.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
        Stale.check(shown, erasure.version());
        return erasure;
    }
}
