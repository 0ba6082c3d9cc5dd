package org.amparo.survivor.keepaway;

import static org.amparo.access.Action.COMPARE_RECORDS;
import static org.amparo.access.Action.JOIN_RECORDS;
import static org.amparo.access.Action.LIST_LIKE_NAMES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.shared.Stale;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.search.PairId;

/** The door for the supervisor asked whether an account is of somebody kept away. Until the answer, the account is shut out. */
@Stateless
public class AlikeService {

    @Inject
    private Access access;
    @Inject
    private AlikeRows rows;
    @Inject
    private KeptAwayRows keptAway;
    @Inject
    private People people;
    @Inject
    private Directory directory;
    @Inject
    private KeptAwayWords words;
    @Inject
    private Clock clock;

    public List<Alike> open() {
        ListPermit leave = access.requireList(LIST_LIKE_NAMES);
        List<AlikeRows.Row> found = rows.open(leave);
        access.showing(leave, found.stream().map(AlikeRows.Row::survivor).distinct().toList());
        var persons = people.people(found.stream().map(AlikeRows.Row::user).filter(Objects::nonNull).toList());
        var organisations = directory.names(found.stream().map(AlikeRows.Row::organisation).filter(Objects::nonNull).toList());
        return found.stream().map(r -> new Alike(r.id(), r.user() == null, r.user() == null ? organisations.getOrDefault(r.organisation(), "")
                : persons.containsKey(r.user()) ? persons.get(r.user()).name() : "", r.foundAt())).toList();
    }

    public AlikeShown look(UUID id) {
        AlikeRows.Row row = row(id, COMPARE_RECORDS);
        Permit permit = access.require(COMPARE_RECORDS, row.survivor());
        KeptAway said = words.opened(keptAway.one(row.keptAway(), permit), null, List.of(), permit);
        String account = row.user() == null ? directory.names(List.of(row.organisation())).getOrDefault(row.organisation(), "")
                : people.person(row.user()).map(Person::name).orElse("");
        return new AlikeShown(said, new Alike(row.id(), row.user() == null, account, row.foundAt()));
    }

    /** @param same stays shut out for good; otherwise the precaution is lifted */
    public void decide(UUID id, boolean same) {
        if (rows.decided(id).isPresent()) throw new Stale();
        AlikeRows.Row row = row(id, JOIN_RECORDS);
        rows.decide(row, same, clock.instant(), access.require(JOIN_RECORDS, row.survivor()));
    }

    private AlikeRows.Row row(UUID id, Action action) {
        return rows.one(id).orElseThrow(() -> access.refuse(action, new PairId(id)));
    }
}
