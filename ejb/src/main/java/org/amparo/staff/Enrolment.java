package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;

/** The first half of an invitation: an account without a password, and the row that makes a person of it. Either both or none that works. */
@ApplicationScoped
@Transactional
@NoPersonalData("colleagues' accounts")
class Enrolment {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AskedNow now;
    @Inject
    private Members members;
    @Inject
    private Units units;
    @Inject
    private SentLinks links;
    @Inject
    private LoginAccounts accounts;
    @Inject
    private Event<AccountOpened> opened;
    @Inject
    private Event<KeeperMade> keepers;
    @Inject
    private Clock clock;

    StaffId register(InvitePerson said) {
        Action action = caller.has(Role.ADMIN) ? Action.EDIT_STAFF : Action.INVITE_PARTNER_PEOPLE;
        access.require(action);
        if (!StaffPolicy.mayGive(now.asker(), said.roles(), said.organisation())) throw access.refuse(action, said.organisation());
        if (said.unit() != null && units.find(said.unit()).filter(u -> u.organisation().equals(said.organisation())).isEmpty())
            throw access.refuse(action, said.unit());
        if (Namesakes.among(members.names(said.organisation()), said.name())) throw Unacceptable.because("familyName", "staff.problem.namesake");
        links.oneMore();
        StaffId id = accounts.prepare(caller.has(Role.ADMIN) ? said : said.amongItsOwn(), found -> members.find(found).isEmpty());
        access.requireFor(id, action);
        members.add(new Member(id, said, caller.user(), clock.instant()));
        opened.fire(new AccountOpened(id, said.name()));
        if (said.roles().contains(Role.PARTNER_ADMIN)) keepers.fire(new KeeperMade(id, caller.user()));
        return id;
    }
}
