package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.amparo.access.PageAct;

/**
 * What a page loads in its view actions is one act (docs/decisions/0024): it commits, and with it the facts of who looked at what, before
 * anything is rendered. What is posted is not: each door that a form goes through ends its own act, so that a page can go on after a refusal.
 */
public class OneAct implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) return;
        try {
            act().begin();
            CDI.current().select(PageAct.class).get().begin();
            CDI.current().select(Bell.class).get().ringWithTheRest();
        } catch (Exception notNow) {
            throw new FacesException(notNow);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) return;
        try {
            UserTransaction act = act();
            if (act.getStatus() == Status.STATUS_ACTIVE) act.commit();
            else if (act.getStatus() != Status.STATUS_NO_TRANSACTION) act.rollback();
        } catch (Exception notWrittenDown) {
            throw new FacesException(notWrittenDown);
        }
    }

    private static UserTransaction act() throws NamingException {
        return InitialContext.doLookup("java:comp/UserTransaction");
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
