package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.codelist.WordingHint;
import org.amparo.codelist.WordingHints;

/**
 * Hints beside free text: while somebody types and whenever the field is shown with what it holds. What was typed is looked through
 * in this one request; nothing is checked, kept or written down for it.
 */
@Named
@RequestScoped
public class Wording {

    @Inject
    private Language language;

    private String field;
    private List<WordingHint> found = List.of();

    /** Somebody paused while typing: the rest of the form is left as it is. */
    public void typed(AjaxBehaviorEvent event) {
        UIInput input = (UIInput) event.getComponent();
        field = input.getId();
        Object text = input.getSubmittedValue();
        found = text == null ? List.of() : WordingHints.in(text.toString());
        FacesContext.getCurrentInstance().renderResponse();
    }

    /** @param id of the field; @param text what it holds when nobody is typing in it */
    public List<WordingHint> beside(String id, Object text) {
        if (id.equals(field)) return found;
        return of(text);
    }

    public List<WordingHint> of(Object text) {
        return text instanceof String words ? WordingHints.in(words) : List.of();
    }

    /** The list in the reader's language. */
    public List<WordingHint> getList() {
        return WordingHints.list(language.getTag());
    }
}
