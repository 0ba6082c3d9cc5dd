package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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

    private static final String RESTORED = "drafts.restored";
    private static final String SAVED = "drafts.saved";
    /** Asked for by versions.js: what somebody else saved, not what was typed over it. */
    private static final String AS_STORED = "stored";
    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @Inject
    private DraftService drafts;
    private final Map<String, String> said = new LinkedHashMap<>();
    private Draft draft;
    private boolean settled;

    /** @param subject the survivor, by any id that is named as hers; @param name names the form for the one who types */
    public void keep(String subject, String name) {
        Map<String, String> fields = typed();
        fields.putAll(said);
        if (!fields.isEmpty()) view().put(SAVED, drafts.keep(CaseId.parse(subject), name, fields));
        settled = true;
    }

    public void read(String subject, String name) {
        draft = drafts.read(CaseId.parse(subject), name).orElse(null);
    }

    public void drop(String subject, String name) {
        drafts.drop(CaseId.parse(subject), name);
        draft = null;
        settled = true;
        view().remove(SAVED);
        view().remove(RESTORED);
    }

    /** What was typed goes back into the fields of the form, without being checked yet. */
    public void fill(String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (draft == null || faces.isPostback() || AS_STORED.equals(faces.getExternalContext().getRequestHeaderMap().get("X-Amparo"))) return;
        UIComponent root = faces.getViewRoot().findComponent(form);
        if (root == null) return;
        each(root, SHOWN, (input, typed) -> { if (!Typed.is(typed, faces, input)) restores(); });
        each(root, EnumSet.noneOf(VisitHint.class), (input, typed) -> ((EditableValueHolder) input).setSubmittedValue(submitted(input, typed)));
    }

    private void each(UIComponent root, Set<VisitHint> hints, BiConsumer<UIComponent, String> field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String form = root.getClientId(faces);
        root.visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
            String name = name(component.getClientId(faces), form);
            String typed = component instanceof EditableValueHolder ? said.getOrDefault(name, draft.fields().get(name)) : null;
            if (typed != null) field.accept(component, typed);
            return VisitResult.ACCEPT;
        });
    }

    /** What a hidden field says, where a page has put together what was typed. */
    public void says(String field, String value) {
        said.put(field, value);
    }

    private static Object submitted(UIComponent input, String typed) {
        if (input instanceof UISelectMany) return Typed.several(typed);
        return input instanceof UISelectBoolean ? Boolean.toString(!typed.isEmpty()) : typed;
    }

    /** Something that was typed here and is not on record stands in the form again: only then is there anything to say, or to let go. */
    public void restores() {
        view().put(RESTORED, draft.savedAt());
        view().putIfAbsent(SAVED, draft.savedAt());
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
        return getRestoredAt() != null;
    }

    public Instant getRestoredAt() {
        return (Instant) view().get(RESTORED);
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** When what stands in the form was kept last, in this request or before it. */
    public Instant getSavedAt() {
        return (Instant) view().get(SAVED);
    }

    /** For draft.js: whether nothing in this answer is left to be kept; a whole page in answer to a form holds words that are nowhere else. */
    public String getKept() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (settled) return "kept";
        return faces.isPostback() && !faces.getPartialViewContext().isPartialRequest() ? "not" : "";
    }

    /** Also what was emptied, and boxes whose tick was taken away: what somebody took back must not come again from what is stored. */
    private static Map<String, String> typed() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent root = form(UIComponent.getCurrentComponent(faces));
        String form = root.getClientId(faces);
        Map<String, String> fields = new LinkedHashMap<>();
        faces.getExternalContext().getRequestParameterValuesMap().forEach((name, values) -> {
            if (name.startsWith(form + ":") && !name.endsWith("-keep")) fields.put(name(name, form), Typed.together(values));
        });
        if (fields.isEmpty()) return fields;
        root.visitTree(VisitContext.createVisitContext(faces, null, SHOWN), (context, component) -> {
            if (component instanceof UISelectBoolean || component instanceof UISelectMany) fields.putIfAbsent(name(component.getClientId(faces), form), "");
            return VisitResult.ACCEPT;
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
