package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amparo.access.Look;
import org.amparo.access.LookAgain;
import org.amparo.access.LooksTaken;
import org.amparo.access.Refusal;

/** A page remembers what it was allowed to show, and asks again before it is shown again after a post; if not, it is not here any more. */
public class ShownAgain implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = ShownAgain.class.getName();

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getResponseComplete() || faces.getViewRoot() == null) return;
        var shown = shown(faces);
        if (faces.isPostback() && !allowed(shown)) {
            notHere(faces);
            return;
        }
        shown.addAll(CDI.current().select(LooksTaken.class).get().all());
        if (!shown.isEmpty()) faces.getViewRoot().getViewMap().put(SHOWN, shown);
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashSet<Look> shown(FacesContext faces) {
        var view = faces.getViewRoot().getViewMap(false);
        return new LinkedHashSet<>(view == null ? Set.of() : (Set<Look>) view.getOrDefault(SHOWN, Set.of()));
    }

    private static boolean allowed(Set<Look> shown) {
        try {
            if (!shown.isEmpty()) CDI.current().select(LookAgain.class).get().mustStillBeAllowed(shown);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static void notHere(FacesContext faces) {
        var web = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                web.responseReset();
                web.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            } else web.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
