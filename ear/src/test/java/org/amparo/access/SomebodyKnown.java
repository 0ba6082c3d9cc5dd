package org.amparo.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The smallest record there can be: a key, a grant, an address. For tests of the promises that every area rests on. */
@Stateless
@NoPersonalData("made-up records of a test")
public class SomebodyKnown {

    static final SealedField NAME = new SealedField("anything", "name", Compartment.IDENTITY);

    /** What a test needs to go on with. */
    public record Known(SurvivorId survivor, CaseId caseId, String number) {}

    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private Vault vault;

    public Known begun() {
        SurvivorId survivor = SurvivorId.fresh();
        CaseId caseId = CaseId.fresh();
        String number = "T-" + caseId.toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        Permit start = access.require(Action.START_INTAKE);
        team.begin(survivor, start);
        Permit permit = access.begun(start, survivor);
        vault.makeKey(survivor, permit);
        team.nameSpoken(caseId, number, permit);
        team.letIn(permit.holder(), Relation.LEAD, permit);
        team.opened(permit);
        return new Known(survivor, caseId, number);
    }

    public void look(Action action, Id subject) {
        access.require(action, subject);
    }

    public void lookAndFail(Action action, Id subject) {
        access.require(action, subject);
        throw new IllegalStateException("after the permit was given");
    }

    public void letIn(StaffId user, Id subject) {
        team.letIn(user, Relation.MEMBER, access.require(Action.ASSIGN_CASE, subject));
    }

    public Sealed seal(String text, SurvivorId of, CaseId row) {
        return vault.seal(text, NAME.at(row, of), access.require(Action.EDIT_SURVIVOR, of));
    }

    public String open(Sealed value, SurvivorId of, CaseId row) {
        return vault.open(value, NAME.at(row, of), access.require(Action.READ_SURVIVOR, of));
    }

    public Permit permitThatLeaves(SurvivorId of) {
        return access.require(Action.READ_SURVIVOR, of);
    }

    public String openWith(Permit permit, Sealed value, SurvivorId of, CaseId row) {
        return vault.open(value, NAME.at(row, of), permit);
    }

    /** Grants herself sight of somebody else's record, as injected SQL would try. */
    public void helpHerself(SurvivorId survivor, Caller caller, Grants grants) {
        grants.add(survivor, caller.user(), Relation.LEAD, caller.user(), java.time.Instant.now(), null);
    }
}
