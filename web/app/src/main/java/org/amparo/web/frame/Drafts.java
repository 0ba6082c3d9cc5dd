package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.shared.CaseId;
import org.amparo.work.draft.Draft;
import org.amparo.work.draft.DraftService;

/**
 * Keeps what is typed in a form as it was typed, valid or not, and puts it back: {@code /WEB-INF/includes/draft.xhtml} in the form,
 * {@code drafts.read} in a view action and {@code drafts.fill} before the page is rendered.
 */
@Named
@RequestScoped
public class Drafts {

    private static final String BETWEEN = "\u001f";
    private static final String RESTORED = "drafts.restored";
    /** Asked for by versions.js: what somebody else saved, not what was typed over it. */
    private static final String AS_STORED = "stored";

    @Inject
    private DraftService drafts;
    private Draft draft;
    private Instant savedAt;

    /** @param subject the survivor, by any id that is named as hers; @param name names the form for the one who types */
    public void keep(String subject, String name) {
        Map<String, String> fields = typed();
        if (!fields.isEmpty()) savedAt = drafts.keep(CaseId.parse(subject), name, fields);
    }

    public void read(String subject, String name) {
        draft = drafts.read(CaseId.parse(subject), name).orElse(null);
        if (draft == null) return;
        savedAt = draft.savedAt();
        view().put(RESTORED, savedAt);
    }

    public void drop(String subject, String name) {
        drafts.drop(CaseId.parse(subject), name);
        draft = null;
        savedAt = null;
        view().remove(RESTORED);
    }

    /** What was typed goes back into the fields of the form, without being checked yet. */
    public void fill(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (draft == null || faces.isPostback() || AS_STORED.equals(faces.getExternalContext().getRequestHeaderMap().get("X-Amparo"))) return;
        UIComponent root = faces.getViewRoot().findComponent(form);
        if (root == null) return;
        root.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            String typed = draft.fields().get(name(component.getClientId(faces), form));
            if (typed != null && component instanceof EditableValueHolder input) input.setSubmittedValue(component instanceof UISelectMany ? several(typed) : typed);
            return VisitResult.ACCEPT;
        });
    }

    private static String[] several(String typed) {
        return typed.isEmpty() ? new String[0] : typed.split(BETWEEN);
    }

    /** What is filled in of a draft that was read, for a page that has to know how many fields there are. */
    public Map<String, String> getFields() {
        if (draft == null) return Map.of();
        Map<String, String> filled = new LinkedHashMap<>(draft.fields());
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    /** Also when the page is sent back: a button that stands only beside a draft would otherwise not be heard. */
    public boolean isRestored() {
        return draft != null || view().containsKey(RESTORED);
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    public Instant getSavedAt() {
        return savedAt == null ? (Instant) view().get(RESTORED) : savedAt;
    }

    /** Also what was emptied: words that somebody took back must not come again from what is stored. */
    private static Map<String, String> typed() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String form = form(UIComponent.getCurrentComponent(faces)).getClientId(faces);
        Map<String, String> fields = new LinkedHashMap<>();
        faces.getExternalContext().getRequestParameterValuesMap().forEach((name, values) -> {
            String value = String.join(BETWEEN, values);
            if (name.startsWith(form + ":") && !name.endsWith("-keep")) fields.put(name(name, form), value);
        });
        return fields;
    }

    private static String name(String clientId, String form) {
        return clientId.startsWith(form + ":") ? clientId.substring(form.length() + 1) : clientId;
    }

    private static UIComponent form(UIComponent inside) {
        return inside instanceof UIForm ? inside : form(inside.getParent());
    }
}
