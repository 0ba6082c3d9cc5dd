package org.amparo.casework.household;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Face;
import org.amparo.survivor.Survivors;

/**
 * The door to a household: whoever may see two records may say that they belong together. Nothing of one is shown on the other but the
 * name of the person, and that only to somebody who may see her anyway; rights, consents and needs stay each her own.
 */
@Stateless
public class HouseholdService {

    @Inject
    private Access access;
    @Inject
    private HouseholdRows rows;
    @Inject
    private Survivors survivors;

    public List<Member> members(CaseId id) {
        Permit permit = access.require(Action.READ_CASE, id);
        ListPermit leave = access.requireList(Action.LIST_CASES);
        List<Member> found = rows.of(permit);
        if (found.isEmpty()) return found;
        Permit others = access.showing(leave, found.stream().map(Member::survivor).toList());
        Map<SurvivorId, Face> faces = survivors.faces(others);
        return found.stream().filter(m -> faces.containsKey(m.survivor())).map(m -> m.with(faces.get(m.survivor()).preferredName())).toList();
    }

    /** Where else something of hers is kept: her needs, notes, consents and referrals there are read there, each under its own rules. */
    public List<OtherRecord> alsoHers(CaseId id) {
        Permit permit = access.require(Action.READ_CASE, id);
        ListPermit leave = access.requireList(Action.LIST_CASES);
        List<OtherRecord> found = rows.alsoHers(permit);
        if (!found.isEmpty()) access.showing(leave, found.stream().map(OtherRecord::survivor).toList());
        return found;
    }

    public void link(CaseId id, LinkHousehold said) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        CaseId other = CaseNumber.parse(said.number()).flatMap(number -> rows.inMyCare(number.text(), permit))
                .orElseThrow(() -> Unacceptable.because("number", "casework.problem.noCaseOfYours"));
        Permit theirs = access.require(Action.MANAGE_CASE, other);
        if (theirs.survivor().equals(permit.survivor())) throw Unacceptable.because("number", "casework.problem.theSameCase");
        if (rows.of(permit).stream().anyMatch(m -> m.survivor().equals(theirs.survivor()))) throw Unacceptable.because("number", "casework.problem.linkedAlready");
        rows.add(said.kinship().turned(), permit, theirs);
    }

    /** They do not belong together any more, or never did: from now on neither record leads to the other. */
    public void unlink(CaseId id, UUID link) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        if (rows.wasEnded(link, permit)) return;
        Member member = rows.of(permit).stream().filter(m -> m.link().equals(link)).findFirst().orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        rows.end(link, permit, access.require(Action.MANAGE_CASE, member.file()));
    }
}
