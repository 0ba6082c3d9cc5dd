package org.amparo.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.amparo.access.Caller;
import org.amparo.shared.AccountTimes;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;

/** How many sign-in links a partner's keepers have sent today; the house counts on its administrators. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("a number for each organisation and day")
class SentLinks {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Caller caller;
    @Inject
    private AccountTimes times;

    void oneMore() {
        if (caller.has(Role.ADMIN)) return;
        boolean may = (Boolean) entities.createNativeQuery("select amparo.one_more_invitation(:most)").setParameter("most", times.invitationsADay()).getSingleResult();
        if (!may) throw Unacceptable.because("account", "staff.problem.tooManyInvitations", Integer.toString(times.invitationsADay()));
    }
}
