package org.amparo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
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
        people.person(asked.by()).ifPresent(by -> add(others, people.inOrganisation(by.organisation(), Role.ADMIN)));
        others.remove(asked.whose());
        others.remove(asked.by());
        others.forEach(who -> notices.tell(who, NoticeKind.NEW_ADDRESS_ASKED, asked.whose()));
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
