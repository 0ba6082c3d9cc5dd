package org.amparo.web.frame;

import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amparo.shared.Stale;

/**
 * A button in a row is found by the place of its row. When somebody else changed the list meanwhile, another row may lie there, or none: what
 * the button was about when it was shown is sent along, and nothing is done to anything else. A button that is offered no more since a colleague
 * saved does not do nothing: whoever pressed it is shown how it stands.
 */
public class RowCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String ABOUT = "-about";
    private static final String HEARD = RowCheck.class.getName();
    /** Found, and about something else, or about nothing that was said. */
    private static final String UNHEARD = HEARD + ".not";

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
        String name = button.getClientId(context);
        if (!sent(context).containsKey(name)) return; // the other rows of the form say what they are about as well
        String about = sent(context).get(name + ABOUT);
        String now = button.getAbout() == null ? null : button.getAbout().toString();
        context.getAttributes().put(Objects.equals(about, now) ? HEARD : UNHEARD, name); // a form without the word is none of ours
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        boolean answered = context.getResponseComplete() || context.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext(); // such as by a refusal
        if (!context.isPostback() || answered) return;
        String source = sent(context).get(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME);
        var sent = source == null ? sent(context).keySet() : Set.of(source);
        boolean unheard = context.getAttributes().containsKey(UNHEARD) || sent.stream().anyMatch(name -> isButton(context, name) && !name.equals(context.getAttributes().get(HEARD)));
        if (unheard) context.getApplication().publishEvent(context, ExceptionQueuedEvent.class, new ExceptionQueuedEventContext(context, new Stale(), null, PhaseId.APPLY_REQUEST_VALUES));
    }

    private static boolean isButton(FacesContext context, String name) {
        try {
            return sent(context).containsKey(name + ABOUT) || !name.isEmpty() && context.getViewRoot().findComponent(name) instanceof Button;
        } catch (IllegalArgumentException below) {
            return false; // a part of a field has its name, and there is nothing of that kind below a field
        }
    }

    private static Map<String, String> sent(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
