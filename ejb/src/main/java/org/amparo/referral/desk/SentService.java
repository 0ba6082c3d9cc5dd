package org.amparo.referral.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.partner.Directory;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.Survivors;

/** The sender's lists: what one worker, one case or one unit has out, next deadline first. */
@Stateless
public class SentService {

    @Inject
    private Access access;
    @Inject
    private OpenLoops loops;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles cases;
    @Inject
    private Directory directory;
    @Inject
    private People people;
    @Inject
    private Caller caller;

    /** Every referral of one case, the newest first, with the partners' names. */
    public LoopList of(CaseId id) {
        Permit permit = access.require(Action.READ_REFERRAL, id);
        List<ReferralRow> rows = loops.of(permit);
        return LoopList.of(new Page<>(rows, null), Map.of(), partners(rows));
    }

    /** What one worker has open, next deadline first. */
    public LoopList mine(String after) {
        ListPermit list = access.requireList(Action.LIST_REFERRALS);
        Page<ReferralRow> page = Page.of(loops.ownedBy(caller.user(), Key.read(after, false), Page.SIZE + 1, list), OpenLoops::key);
        Permit permit = access.showing(list, page.rows().stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> names = page.isEmpty() ? Map.of() : survivors.faces(permit).values().stream()
                .filter(f -> f.preferredName() != null).collect(Collectors.toMap(f -> f.survivor(), f -> f.preferredName()));
        return LoopList.of(page, names, partners(page.rows()));
    }

    /** What is open in the units a supervisor oversees, before it what waits for the reader's own look; case numbers, no names. */
    public LoopList overseen(String after) {
        ListPermit list = access.requireList(Action.LIST_OPEN_LOOPS);
        Page<ReferralRow> page = Page.of(loops.overseen(Key.read(after, false), Page.SIZE + 1, list), OpenLoops::keyOverseen);
        Permit permit = access.showing(list, page.rows().stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> numbers = page.isEmpty() ? Map.of() : cases.all(permit).values().stream()
                .collect(Collectors.toMap(CaseFacts::survivor, CaseFacts::number));
        return LoopList.of(page, numbers, partners(page.rows()));
    }

    /** One of them, as whoever oversees the unit may know it: codes, dates, the partner and the case's number; nothing that was said. */
    public Overseen one(ReferralId id) {
        Permit permit = access.require(Action.READ_CASE_FACTS, id);
        ReferralRow row = loops.one(id, permit).orElseThrow(() -> access.refuse(Action.READ_CASE_FACTS, id));
        String owner = people.person(row.owner()).map(Person::name).orElse("");
        Directory.Called partner = partners(List.of(row)).get(row.recipient());
        return new Overseen(row, cases.of(permit).number(), partner == null ? null : partner.name(), partner != null && partner.stopped() && row.withPartner(), owner);
    }

    /** What is still open with one partner, before it is suspended or ended: those of her units, and how many there are in all (W6). */
    public OpenWithPartner openWith(OrganisationId partner) {
        ListPermit list = access.requireList(Action.LIST_OPEN_LOOPS);
        List<ReferralRow> rows = loops.overseenWith(partner, OpenWithPartner.MOST, list);
        Permit permit = access.showing(list, rows.stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> numbers = rows.isEmpty() ? Map.of() : cases.all(permit).values().stream()
                .collect(Collectors.toMap(CaseFacts::survivor, CaseFacts::number));
        return new OpenWithPartner(rows, numbers, loops.countWith(partner, list));
    }

    private Map<OrganisationId, Directory.Called> partners(List<ReferralRow> rows) {
        return directory.called(rows.stream().map(ReferralRow::recipient).filter(Objects::nonNull).distinct().toList());
    }
}
