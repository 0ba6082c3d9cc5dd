package org.amparo.staff;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.shared.AccountTimes;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;

/** The second person without whom nobody's sign-in link goes to another address: whoever gets that link is that person. */
@Stateless
@NoPersonalData("colleagues' addresses at work")
public class AddressService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AskedNow now;
    @Inject
    private Members members;
    @Inject
    private NewAddresses addresses;
    @Inject
    private LoginAccounts accounts;
    @Inject
    private People people;
    @Inject
    private Event<SignInLinkSent> sent;
    @Inject
    private AccountTimes times;
    @Inject
    private Clock clock;

    /** What waits for this person, for those who keep accounts of her house; empty for everybody else. */
    public Optional<AskedAddress> asked(StaffId whose) {
        access.require(Action.READ_STAFF);
        Optional<Person> person = members.find(whose).map(m -> m.person(false)).filter(p -> StaffPolicy.maySpeakFor(asker(), p));
        return person.flatMap(p -> addresses.waiting(whose).map(row -> new AskedAddress(row.id(), row.address(),
                people.person(row.askedBy()).map(Person::name).orElse(""), row.at(), mayAgree(asker(), p, row), times.secondPersonDays())));
    }

    /** From here on she is reached there; her old address is told so. */
    public Invited agree(StaffId whose, NewAddressId shown) {
        access.requireFor(whose, Action.AGREE_NEW_ADDRESS);
        StaffPolicy.Asker by = now.asker(whose);
        Member member = spokenFor(whose, by);
        NewAddresses.Row row = waiting(whose, shown);
        if (!member.person(false).active() || !mayAgree(by, member.person(false), row)) throw access.refuse(Action.AGREE_NEW_ADDRESS, whose);
        if (!addresses.decide(row.id(), true, caller.user(), clock.instant())) throw new Stale();
        String former = member.email();
        accounts.isReachedAt(whose, row.address());
        member.isReachedAt(row.address());
        sent.fire(new SignInLinkSent(whose, caller.user(), former));
        return accounts.open(whose);
    }

    /** Everybody who speaks for her may say no, also who may not yet agree; and whoever asked may take it back. */
    public void decline(StaffId whose, NewAddressId shown) {
        access.requireFor(whose, Action.AGREE_NEW_ADDRESS);
        spokenFor(whose, now.asker(whose));
        NewAddresses.Row row = waiting(whose, shown);
        if (!addresses.decide(row.id(), false, caller.user(), clock.instant())) throw new Stale();
    }

    private Member spokenFor(StaffId whose, StaffPolicy.Asker by) {
        return members.find(whose).filter(m -> StaffPolicy.maySpeakFor(by, m.person(false))).orElseThrow(() -> access.refuse(Action.AGREE_NEW_ADDRESS, whose));
    }

    private NewAddresses.Row waiting(StaffId whose, NewAddressId shown) {
        return addresses.waiting(whose).filter(row -> row.id().equals(shown)).orElseThrow(Stale::new);
    }

    private boolean mayAgree(StaffPolicy.Asker by, Person whose, NewAddresses.Row row) {
        return members.find(caller.user()).filter(second -> StaffPolicy.mayAgree(by, second.oversight(), whose, row, times.secondPerson())).isPresent();
    }

    private StaffPolicy.Asker asker() {
        return new StaffPolicy.Asker(caller.roles(), caller.organisation());
    }
}
