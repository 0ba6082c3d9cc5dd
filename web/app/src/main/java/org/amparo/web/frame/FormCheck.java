package org.amparo.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * A form that no page of ours sends is refused before any of it is carried out: without the word that our scripts send along, or with
 * the state of another page than the one it is sent to.
 */
public class FormCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getResponseComplete() || faces.getViewRoot() == null || ours(faces)) return;
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    private static boolean ours(FacesContext faces) {
        try {
            PrimeFacesContext.getCspState(faces).getNonce();
            return faces.getViewRoot().getViewId().equals(asked(faces));
        } catch (CspException noneOrNotOne) {
            return false;
        }
    }

    private static String asked(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        return faces.getApplication().getViewHandler().deriveViewId(faces, path);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
