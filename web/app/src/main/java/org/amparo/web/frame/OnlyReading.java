package org.amparo.web.frame;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIParameter;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlOutcomeTargetLink;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A record that is for reading, because it was opened in an emergency, because whoever reads advises and does not work on it, or because its case is closed:
 * whatever page shows it, forms, buttons and ways to change something are left out before it is rendered. The services refuse them anyway; nobody should type
 * first and run into that.
 */
public class OnlyReading implements SystemEventListener {

    private static final String MARK = OnlyReading.class.getName();
    private static final Set<String> FOR_READING = Set.of("/casework/case", "/casework/needs", "/casework/notes", "/casework/timeline",
            "/referral/case", "/referral/referral", "/support/services", "/support/service", "/calendar/appointments", "/calendar/appointment", "/survivor/contact");
    /** The one button that reads. */
    private static final String REVEAL = "reveal";

    /** Says so for the page that is being made. */
    public static void begin() {
        begin(outcome -> false);
    }

    static boolean isOn() {
        return FacesContext.getCurrentInstance().getAttributes().containsKey(MARK);
    }

    public static void begin(Stays stays) {
        FacesContext.getCurrentInstance().getAttributes().put(MARK, stays);
    }

    /** What is not left out. */
    public interface Stays {

        /** Beside the links to pages that only read. */
        boolean link(String outcome);

        default boolean form(String form) {
            return false;
        }

        default boolean button(String form, String button) {
            return REVEAL.equals(button);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return isOn();
    }

    @Override
    public void processEvent(SystemEvent event) {
        leaveOut((UIComponent) event.getSource(), "", false);
    }

    /**
     * @param form the id of the form it stands in
     * @param inList where it stands for every row: what depends on a row cannot be asked yet
     */
    private static void leaveOut(UIComponent component, String form, boolean inList) {
        String within = component instanceof UIForm ? component.getId() : form;
        if (component instanceof UIForm && asks(component) && !stays().form(within) || component instanceof UICommand && !stays().button(within, component.getId())) component.setRendered(false);
        else if (component instanceof HtmlOutcomeTargetLink link && changes(link, inList)) close(link);
        else children(component).forEach(child -> leaveOut(child, within, inList || component instanceof NamingContainer && !(component instanceof UIForm)));
    }

    private static boolean asks(UIComponent component) {
        return component instanceof EditableValueHolder && !(component instanceof HtmlInputHidden) || children(component).stream().anyMatch(OnlyReading::asks);
    }

    /** A link about this one record to a page that is more than reading. */
    private static boolean changes(HtmlOutcomeTargetLink link, boolean inList) {
        boolean known = !inList || link.getValueExpression("outcome") == null;
        return known && children(link).stream().anyMatch(UIParameter.class::isInstance) && !opens(link.getOutcome());
    }

    private static boolean opens(String outcome) {
        return outcome != null && (FOR_READING.contains(outcome) || stays().link(outcome));
    }

    private static Stays stays() {
        return (Stays) FacesContext.getCurrentInstance().getAttributes().get(MARK);
    }

    /** What says what something is stays to be read; what only says what could be done goes. */
    private static void close(HtmlOutcomeTargetLink link) {
        ValueExpression words = link.getValueExpression("value");
        boolean act = link.getStyleClass() != null && link.getStyleClass().startsWith("button") || link.getValue() == null
                || words != null && saysAlwaysTheSame(words.getExpressionString());
        if (act) link.setRendered(false);
        else link.setDisabled(true);
    }

    static boolean saysAlwaysTheSame(String words) {
        return words.matches("#\\{msg\\['[^']+']}");
    }

    /** The children as they stood before anything was left out. */
    private static List<UIComponent> children(UIComponent component) {
        List<UIComponent> all = new ArrayList<>();
        for (Iterator<UIComponent> each = component.getFacetsAndChildren(); each.hasNext();) all.add(each.next());
        return all;
    }
}
