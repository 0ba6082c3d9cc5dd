package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.notice.NoticeService;

/** How much waits for the reader; asked once for each page that is shown, and not for what is posted. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST = 99;

    @Inject
    private NoticeService notices;
    @Inject
    private Me me;
    private Integer unseen;

    /** Asked with what the page writes down, when it writes down something. */
    void ringWithTheRest() {
        if (me.isSignedIn()) notices.unseenWithTheRest(count -> unseen = count);
    }

    public int getUnseen() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) return 0;
        if (unseen == null) unseen = me.isSignedIn() ? notices.unseen() : 0;
        return unseen;
    }

    /** Empty when nothing waits. */
    public String getSaid() {
        return getUnseen() == 0 ? "" : getUnseen() > MOST ? MOST + "+" : Integer.toString(getUnseen());
    }
}
