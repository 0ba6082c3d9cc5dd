package org.amparo.staff;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/**
 * Who gets in. The identity provider and the database are changed in an order that takes a right away first and gives it last, so
 * that an interrupted act leaves nobody with more than she should have, and trying again finishes it.
 */
@Stateless
@NoPersonalData("colleagues' accounts; whoever keeps them opens no case")
public class AccountService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AskedNow now;
    @Inject
    private Members members;
    @Inject
    private Enrolment enrolment;
    @Inject
    private SentLinks links;
    @Inject
    private LoginAccounts accounts;
    @Inject
    private NewAddresses addresses;
    @Inject
    private Event<SignInLinkSent> sent;
    @Inject
    private Event<NewAddressAsked> asked;
    @Inject
    private Event<KeeperMade> keepers;
    @Inject
    private Clock clock;

    /** Which roles the asker may give there; whoever may give none has no business with accounts. */
    public List<Role> roles(OrganisationId in) {
        access.require(action());
        List<Role> roles = Arrays.stream(Role.values()).filter(role -> StaffPolicy.mayGive(asker(), Set.of(role), in)).toList();
        if (roles.isEmpty()) throw access.refuse(action(), in);
        return roles;
    }

    /** The person is known before her link goes out: it is sent outside the transaction, and can be sent again. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Invited invite(InvitePerson said) {
        StaffId id = enrolment.register(said);
        try {
            return open(id);
        } catch (Unacceptable notNow) {
            return new Invited(id, Invited.Way.NOT_SENT, null);
        }
    }

    /** A lost link or password goes to the address that is on record; to another one only when a second person agrees. */
    public Invited inviteAgain(StaffId id, String email, long shown) {
        Member member = kept(id, allowed(id), shown);
        if (!member.person(false).active()) throw access.refuse(action(), id);
        String address = InvitePerson.address(email);
        links.oneMore();
        addresses.waiting(id).ifPresent(before -> addresses.decide(before.id(), false, caller.user(), clock.instant()));
        if (!address.equals(member.email())) {
            addresses.ask(id, address, caller.user(), clock.instant());
            asked.fire(new NewAddressAsked(id, caller.user()));
            return new Invited(id, Invited.Way.WAITS, null);
        }
        sent.fire(new SignInLinkSent(id, caller.user(), null));
        return open(id);
    }

    private Invited open(StaffId id) {
        return caller.has(Role.ADMIN) ? accounts.open(id) : accounts.openAmongItsOwn(id);
    }

    public void giveRoles(StaffId id, Set<Role> roles, long shown) {
        StaffPolicy.Asker by = allowed(id);
        Member member = kept(id, by, shown);
        if (roles == null || roles.isEmpty()) throw Unacceptable.because("roles", "staff.problem.missing.roles");
        if (!StaffPolicy.compatible(roles)) throw Unacceptable.because("roles", "staff.problem.rolesAlone");
        Set<Role> had = member.person(false).roles();
        if (!StaffPolicy.mayChange(by, had, roles, member.organisation())) throw access.refuse(action(), id);
        accounts.mayAct(id, EnumSet.copyOf(roles));
        member.mayAct(roles, caller.user(), clock.instant());
        told(id, had, roles);
    }

    /** She gets in no more from this moment; what she owes belongs to the successor, her name stays wherever it stands. */
    public void leave(StaffId id, StaffId successor, long shown) {
        Member member = kept(id, allowed(id), shown);
        Person leaver = member.person(false);
        if (successor == null && StaffPolicy.owesWork(leaver) && members.whoCame(leaver.organisation()).stream().anyMatch(p -> StaffPolicy.mayFollow(leaver, p)))
            throw Unacceptable.because("successor", "staff.problem.missing.successor");
        if (successor != null && !mayFollow(leaver, successor)) throw Unacceptable.because("successor", "staff.problem.successor");
        accounts.close(id);
        member.leaves(successor, clock.instant());
        members.standInsMove(id, successor);
    }

    /** Whoever comes back as somebody's keeper is made so anew. */
    public void comeBack(StaffId id, long shown) {
        StaffPolicy.Asker by = allowed(id);
        Member member = kept(id, by, shown);
        Set<Role> roles = member.person(false).roles();
        if (StaffPolicy.comesToOversee(Set.of(), roles) && !StaffPolicy.mayGive(by, roles, member.organisation())) throw access.refuse(action(), id);
        member.comesBack(caller.user(), clock.instant());
        accounts.reopen(id);
        told(id, Set.of(), roles);
    }

    private void told(StaffId id, Set<Role> had, Set<Role> roles) {
        if (roles.contains(Role.PARTNER_ADMIN) && !had.contains(Role.PARTNER_ADMIN)) keepers.fire(new KeeperMade(id, caller.user()));
    }

    private boolean mayFollow(Person leaver, StaffId next) {
        return members.find(next).filter(m -> StaffPolicy.mayFollow(leaver, m.person(false))).isPresent();
    }

    /** Nobody keeps her own account, so that an administrator is always left. */
    private Member kept(StaffId id, StaffPolicy.Asker by, long shown) {
        Member member = members.find(id).filter(m -> !id.equals(caller.user()))
                .filter(m -> StaffPolicy.mayKeep(by, m.person(false))).orElseThrow(() -> access.refuse(action(), id));
        Stale.check(shown, member.version());
        return member;
    }

    private StaffPolicy.Asker allowed(StaffId whose) {
        access.requireFor(whose, action());
        return now.asker(whose);
    }

    private Action action() {
        return caller.has(Role.ADMIN) ? Action.EDIT_STAFF : Action.INVITE_PARTNER_PEOPLE;
    }

    private StaffPolicy.Asker asker() {
        return new StaffPolicy.Asker(caller.roles(), caller.organisation());
    }
}
