package org.amparo.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;

/** The people who work here: their teams, who stands in for whom, who is away, who follows a leaver. */
@Stateless
@NoPersonalData("colleagues")
public class StaffService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Members members;
    @Inject
    private Units units;
    @Inject
    private HouseNames houses;
    @Inject
    private Absences absences;
    @Inject
    private Sheets sheets;
    @Inject
    private Clock clock;

    public Page<PersonRow> people(PeopleQuery asked) {
        access.require(Action.READ_STAFF);
        if (!StaffPolicy.maySee(asker(), asked.organisation())) throw access.refuse(Action.READ_STAFF, asked.organisation());
        return Page.of(members.page(asked), row -> row.person().id().toString());
    }

    public PersonSheet person(StaffId id) {
        access.require(Action.READ_STAFF);
        return sheets.of(seen(id, Action.READ_STAFF));
    }

    /** Everybody's own page. */
    public PersonSheet me() {
        access.require(Action.SAY_AWAY);
        return sheets.of(members.find(caller.user()).orElseThrow(() -> access.refuse(Action.SAY_AWAY, caller.user())));
    }

    /** Who could stand in for somebody. */
    public List<Person> colleaguesOf(StaffId id) {
        access.require(Action.SAY_AWAY);
        return members.whoCame(seen(id, Action.SAY_AWAY).organisation()).stream().filter(p -> !p.id().equals(id)).toList();
    }

    public List<Person> successorsOf(StaffId id) {
        access.require(Action.READ_STAFF);
        Person leaver = seen(id, Action.READ_STAFF).person(false);
        return members.whoCame(leaver.organisation()).stream().filter(p -> StaffPolicy.mayFollow(leaver, p)).toList();
    }

    public List<UnitRow> units(OrganisationId of) {
        access.require(Action.READ_STAFF);
        if (!StaffPolicy.maySee(asker(), of)) throw access.refuse(Action.READ_STAFF, of);
        return units.of(of);
    }

    /** Of the house whose teams the asker may add and rename. */
    public List<UnitRow> ownUnits() {
        access.require(Action.EDIT_STAFF);
        return units.of(caller.organisation());
    }

    public UnitId addUnit(String name) {
        access.require(Action.EDIT_STAFF);
        UnitId id = UnitId.fresh();
        units.add(new Unit(id, caller.organisation(), free(name, id)));
        return id;
    }

    /** @param was how it was called on the page that was filled in */
    public void renameUnit(UnitId id, String name, String was) {
        access.require(Action.EDIT_STAFF);
        Unit unit = units.find(id).filter(u -> u.organisation().equals(caller.organisation())).orElseThrow(() -> access.refuse(Action.EDIT_STAFF, id));
        if (!unit.wasCalled(was)) throw new Stale();
        unit.isCalled(free(name, id));
    }

    /** How partners read the asker's organisation. */
    public String houseName() {
        access.require(Action.EDIT_STAFF);
        return houses.of(caller.organisation());
    }

    /** @param was how it was called on the page that was filled in */
    public void nameHouse(String name, String was) {
        access.require(Action.EDIT_STAFF);
        if (!houses.of(caller.organisation()).equals(was)) throw new Stale();
        Typed typed = new Typed("staff");
        String said = typed.required("house", name, 200);
        typed.check();
        houses.set(caller.organisation(), said);
    }

    private String free(String name, UnitId by) {
        Typed typed = new Typed("staff");
        String said = typed.required("name", name, 200);
        typed.check();
        typed.requiring(!units.isTaken(caller.organisation(), said, by), "name", "unitNameTaken");
        typed.check();
        return said;
    }

    public void place(StaffId id, UnitId unit, long shown) {
        access.require(Action.EDIT_STAFF);
        Member member = seen(id, Action.EDIT_STAFF);
        Stale.check(shown, member.version());
        if (unit != null && units.find(unit).filter(u -> u.organisation().equals(member.organisation())).isEmpty()) throw access.refuse(Action.EDIT_STAFF, unit);
        member.joins(unit);
    }

    /** @param deputy null when nobody stands in any more */
    public void nameDeputy(StaffId id, StaffId deputy, long shown) {
        Member member = spokenFor(id);
        Stale.check(shown, member.version());
        if (deputy != null && (deputy.equals(id) || members.find(deputy).filter(d -> d.person(false).active() && d.organisation().equals(member.organisation())).isEmpty()))
            throw Unacceptable.because("deputy", "staff.problem.deputy");
        member.isStoodInForBy(deputy);
    }

    /** In which language mail comes; hers alone to say. */
    public void read(String language, long shown) {
        Member member = spokenFor(caller.user());
        Stale.check(shown, member.version());
        if (!InvitePerson.LANGUAGES.contains(language)) throw Unacceptable.because("language", "staff.problem.missing.language");
        member.reads(language);
    }

    public void sayAway(SayAway said) {
        spokenFor(said.who());
        if (!said.until().isAfter(clock.instant())) throw Unacceptable.because("until", "staff.problem.untilPast");
        absences.add(new Absence(Id.next(), said));
    }

    public void backEarlier(UUID absence) {
        access.require(Action.SAY_AWAY);
        Absence away = absences.find(absence).orElseThrow(() -> access.refuse(Action.SAY_AWAY, caller.user()));
        spokenFor(new StaffId(away.user()));
        away.endsAt(clock.instant());
    }

    /** Who has left without a successor, or with one who cannot, still owes what nobody has taken over. */
    public void nameSuccessor(StaffId id, StaffId successor, long shown) {
        Action action = caller.has(Role.ADMIN) ? Action.EDIT_STAFF : Action.HAND_OVER;
        access.require(action);
        Member member = seen(id, action);
        Stale.check(shown, member.version());
        Person leaver = member.person(false);
        if (leaver.active()) throw access.refuse(action, id);
        if (successor == null || members.find(successor).filter(m -> StaffPolicy.mayFollow(leaver, m.person(false))).isEmpty())
            throw Unacceptable.because("successor", "staff.problem.successor");
        member.isFollowedBy(successor);
    }

    private Member seen(StaffId id, Action action) {
        return members.find(id).filter(m -> StaffPolicy.maySee(asker(), m.organisation())).orElseThrow(() -> access.refuse(action, id));
    }

    private Member spokenFor(StaffId id) {
        access.require(Action.SAY_AWAY);
        return members.find(id).filter(m -> id.equals(caller.user()) || StaffPolicy.maySpeakFor(asker(), m.person(false)))
                .orElseThrow(() -> access.refuse(Action.SAY_AWAY, id));
    }

    private StaffPolicy.Asker asker() {
        return new StaffPolicy.Asker(caller.roles(), caller.organisation());
    }
}
