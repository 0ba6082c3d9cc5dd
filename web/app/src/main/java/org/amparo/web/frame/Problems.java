package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.shared.Unacceptable;

/** Puts each problem beside its field; one that has no field on this page stands at the top. What was typed stays as it is. */
final class Problems {

    private Problems() {}

    static void show(FacesContext context, Unacceptable unacceptable) {
        var words = CDI.current().select(Messages.class).get().words();
        for (var problem : unacceptable.problems()) {
            var field = find(context, problem.field());
            if (field instanceof EditableValueHolder input) input.setValid(false);
            var text = words.get(problem.key(), problem.arguments().toArray());
            context.addMessage(field == null ? null : field.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        context.validationFailed();
    }

    /** A page with several forms may ask the same question in each: the one that was sent counts. */
    private static UIComponent find(FacesContext context, String id) {
        var found = new AtomicReference<UIComponent>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) return VisitResult.REJECT;
            if (!component.getId().equals(id)) return VisitResult.ACCEPT;
            found.set(component);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }
}
