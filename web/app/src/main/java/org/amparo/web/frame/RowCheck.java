package org.amparo.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.util.Map;
import org.amparo.shared.Stale;

/**
 * A button in a row is found by the place of its row. When somebody else changed the list meanwhile, another row may lie there, or none: what
 * the button was about when it was shown is sent along, and nothing is done to anything else.
 */
public class RowCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String ABOUT = "-about";
    private static final String HEARD = RowCheck.class.getName();

    static void says(FacesContext context, Button button) throws IOException {
        if (button.getAbout() == null) return;
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", button.getClientId(context) + ABOUT, null);
        writer.writeAttribute("value", button.getAbout().toString(), null);
        writer.endElement("input");
    }

    static void heard(FacesContext context, Button button) {
        String pressed = button.getClientId(context);
        String about = sent(context).get(pressed + ABOUT);
        if (about != null && button.getAbout() != null && about.equals(button.getAbout().toString())) context.getAttributes().put(HEARD, pressed);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (!context.isPostback() || context.getResponseComplete()) return;
        boolean another = sent(context).keySet().stream().filter(name -> name.endsWith(ABOUT)).map(name -> name.substring(0, name.length() - ABOUT.length()))
                .anyMatch(button -> sent(context).containsKey(button) && !button.equals(context.getAttributes().get(HEARD)));
        if (another) context.getApplication().publishEvent(context, ExceptionQueuedEvent.class, new ExceptionQueuedEventContext(context, new Stale(), null, PhaseId.APPLY_REQUEST_VALUES));
    }

    private static Map<String, String> sent(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
