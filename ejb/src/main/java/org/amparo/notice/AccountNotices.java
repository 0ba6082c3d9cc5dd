package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.KeeperMade;
import org.amparo.staff.NewAddressAsked;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.staff.SignInLinkSent;

/** A link that opens somebody's account never goes out in silence: she hears of it, and so does whoever watches over her house. */
@ApplicationScoped
@NoPersonalData("ids of colleagues")
class AccountNotices {

    @Inject
    private Notices notices;
    @Inject
    private People people;

    void sent(@Observes SignInLinkSent sent) {
        if (sent.former() == null) notices.tell(sent.whose(), NoticeKind.SIGN_IN_LINK_SENT, sent.whose());
        else notices.tellAt(sent.former(), sent.whose(), NoticeKind.SIGN_IN_LINK_SENT, sent.whose());
        overseers(sent.whose(), sent.by()).forEach(who -> notices.tell(who, NoticeKind.SIGN_IN_LINK_SENT, sent.whose()));
    }

    /** She hears of it where she is still reached; the others may agree. */
    void asked(@Observes NewAddressAsked asked) {
        notices.tell(asked.whose(), NoticeKind.NEW_ADDRESS_ASKED, asked.whose());
        Set<StaffId> others = overseers(asked.whose(), asked.by());
        administrators(asked.by(), others);
        others.remove(asked.whose());
        others.remove(asked.by());
        others.forEach(who -> notices.tell(who, NoticeKind.NEW_ADDRESS_ASKED, asked.whose()));
    }

    /** Whoever keeps accounts there decides to what address a link goes: the house hears of each of them. */
    void keeper(@Observes KeeperMade made) {
        Set<StaffId> others = overseers(made.whose(), made.by());
        administrators(made.by(), others);
        others.remove(made.by());
        others.forEach(who -> notices.tell(who, NoticeKind.PARTNER_KEEPER_MADE, made.whose()));
    }

    /** Those of the house of whoever acts; when it is a partner's, those who keep the accounts of every house. */
    private void administrators(StaffId by, Set<StaffId> some) {
        List<Person> own = people.person(by).map(person -> people.inOrganisation(person.organisation(), Role.ADMIN)).orElse(List.of());
        add(some, own.isEmpty() ? people.administrators() : own);
    }

    /** Supervisors of her house, or a partner's keepers; not the one who did it. */
    private Set<StaffId> overseers(StaffId whose, StaffId by) {
        Set<StaffId> some = new LinkedHashSet<>();
        people.person(whose).ifPresent(person -> {
            add(some, people.inOrganisation(person.organisation(), Role.SUPERVISOR));
            add(some, people.inOrganisation(person.organisation(), Role.PARTNER_ADMIN));
        });
        some.remove(whose);
        some.remove(by);
        return some;
    }

    private static void add(Set<StaffId> some, Collection<Person> more) {
        more.forEach(person -> some.add(person.id()));
    }
}
