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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.amparo.shared.CaseId;
import org.amparo.shared.ReferralId;
import org.amparo.work.draft.AnswerDraftService;
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
    private static final String BEGUN = "drafts.begun";
    /** Asked for by versions.js: what somebody else saved, not what was typed over it. */
    private static final String AS_STORED = "stored";
    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);

    @Inject
    private DraftService drafts;
    @Inject
    private AnswerDraftService answers;
    private final Map<String, String> said = new LinkedHashMap<>();
    /** By the forms of a page; under no name the one draft of a page. */
    private Map<String, Draft> begun = Map.of();
    private boolean settled;

    /**
     * @param subject the survivor, by any id that is named as hers; of answers the referral
     * @param name names the form for the one who types; ends with a dot when a page has several, each of which adds its own name
     */
    public void keep(String subject, String name) {
        UIComponent form = here();
        Map<String, String> fields = typed(form);
        fields.putAll(said);
        if (!fields.isEmpty()) view().put(SAVED + id(form), kept(subject, full(name, form), fields));
        view().put(BEGUN + ofPage(id(form)), true);
        settled = true;
    }

    private Instant kept(String subject, String name, Map<String, String> fields) {
        return isAnswer(name) ? answers.keep(ReferralId.parse(subject), name, fields) : drafts.keep(CaseId.parse(subject), name, fields);
    }

    public void read(String subject, String name) {
        begun = drafts.read(CaseId.parse(subject), name).map(draft -> Map.of("", draft)).orElse(Map.of());
    }

    /** For a page with several forms; {@code drafts.fillAll} puts each back. */
    public void readAll(String subject, String page) {
        begun = isAnswer(page) ? answers.readAll(ReferralId.parse(subject), page) : drafts.readAll(CaseId.parse(subject), page);
        begun.keySet().forEach(form -> view().put(BEGUN + form, true));
    }

    /** Of several forms on a page the one whose button was pressed, if anything was begun in it. */
    public void drop(String subject, String name) {
        UIComponent form = here();
        if (name.endsWith(".") && !view().containsKey(BEGUN + ofPage(id(form)))) return;
        String full = full(name, form);
        if (isAnswer(name)) answers.drop(ReferralId.parse(subject), full);
        else drafts.drop(CaseId.parse(subject), full);
        begun = Map.of();
        settled = true;
        view().remove(SAVED + id(form));
        view().remove(RESTORED + id(form));
    }

    /** Lets go of what was typed in one form of a page with several; those of the others are still there. */
    public String discard(String subject, String page) {
        drop(subject, page);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "") + "?faces-redirect=true&id=" + CaseId.parse(subject);
    }

    private static boolean isAnswer(String name) {
        return name.startsWith("inbox.");
    }

    /** What was typed goes back into the fields of the form, without being checked yet. */
    public void fill(String form) {
        UIComponent root = FacesContext.getCurrentInstance().getViewRoot().findComponent(form);
        if (root != null) fill(root);
    }

    public void fillAll() {
        fill(FacesContext.getCurrentInstance().getViewRoot());
    }

    /** For a form in a list, as its row is rendered: a list forgets what was put into its rows before that. */
    public void fillHere() {
        fill(here());
    }

    private void fill(UIComponent root) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (begun.isEmpty() || faces.isPostback() || AS_STORED.equals(faces.getExternalContext().getRequestHeaderMap().get("X-Amparo"))) return;
        each(root, SHOWN, (input, typed) -> { if (!Typed.is(typed, faces, input)) restores(id(form(input))); });
        each(root, EnumSet.noneOf(VisitHint.class), (input, typed) -> ((EditableValueHolder) input).setSubmittedValue(submitted(input, typed)));
    }

    private void each(UIComponent root, Set<VisitHint> hints, BiConsumer<UIComponent, String> field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        root.visitTree(VisitContext.createVisitContext(faces, null, hints), (context, component) -> {
            if (!(component instanceof EditableValueHolder) || !(form(component) instanceof UIForm form)) return VisitResult.ACCEPT;
            String name = name(component.getClientId(faces), form.getClientId(faces));
            String typed = said.getOrDefault(name, of(form.getClientId(faces)).map(draft -> draft.fields().get(name)).orElse(null));
            if (typed != null) field.accept(component, typed);
            return VisitResult.ACCEPT;
        });
    }

    private Optional<Draft> of(String form) {
        return Optional.ofNullable(begun.getOrDefault("", begun.get(ofPage(form))));
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
    public void restores(String form) {
        of(form).ifPresent(draft -> {
            view().put(RESTORED + form, draft.savedAt());
            view().putIfAbsent(SAVED + form, draft.savedAt());
        });
    }

    /** What is filled in of a draft that was read, for a page that has to know how many fields there are. */
    public Map<String, String> getFields() {
        return fieldsOf("");
    }

    /** The same for one of several forms. */
    public Map<String, String> fieldsOf(String form) {
        Map<String, String> filled = new LinkedHashMap<>(of(form).map(Draft::fields).orElse(Map.of()));
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    /** Also when the page is sent back: a button that stands only beside a draft would otherwise not be heard. */
    public boolean isRestored() {
        return here() instanceof UIForm ? getRestoredAt() != null : view().keySet().stream().anyMatch(mark -> mark.startsWith(RESTORED));
    }

    public Instant getRestoredAt() {
        return (Instant) view().get(RESTORED + id(here()));
    }

    private static Map<String, Object> view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }

    /** When what stands in the form was kept last, in this request or before it. */
    public Instant getSavedAt() {
        return (Instant) view().get(SAVED + id(here()));
    }

    /** For draft.js: whether nothing in this answer is left to be kept; a whole page in answer to a form holds words that are nowhere else. */
    public String getKept() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (settled) return "kept";
        return faces.isPostback() && !faces.getPartialViewContext().isPartialRequest() ? "not" : "";
    }

    /** Also what was emptied, and boxes whose tick was taken away: what somebody took back must not come again from what is stored. */
    private static Map<String, String> typed(UIComponent root) {
        FacesContext faces = FacesContext.getCurrentInstance();
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

    private static String full(String name, UIComponent form) {
        return name.endsWith(".") ? name + ofPage(id(form)) : name;
    }

    /** A form's own name in that of its draft: small letters only. */
    private static String ofPage(String form) {
        return form.replace(':', '.').replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static String name(String clientId, String form) {
        return clientId.startsWith(form + ":") ? clientId.substring(form.length() + 1) : clientId;
    }

    private static String id(UIComponent form) {
        return form == null ? "" : form.getClientId(FacesContext.getCurrentInstance());
    }

    /** The form that is asked about at this moment, or nothing outside of one. */
    private static UIComponent here() {
        return form(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()));
    }

    private static UIComponent form(UIComponent inside) {
        return inside == null || inside instanceof UIForm ? inside : form(inside.getParent());
    }
}
