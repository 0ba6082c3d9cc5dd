package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.amparo.shared.Unacceptable;

/** Puts each problem beside its field; one that has no field on this page stands at the top. What was typed stays as it is. */
final class Problems {

    private static final String SHOWN = "org.amparo.problems";

    private Problems() {}

    /** What was wrong with what was sent, in this one request. */
    @SuppressWarnings("unchecked")
    static List<Unacceptable.Problem> shown(FacesContext context) {
        return (List<Unacceptable.Problem>) context.getExternalContext().getRequestMap().getOrDefault(SHOWN, List.of());
    }

    static void show(FacesContext context, Unacceptable unacceptable) {
        var words = CDI.current().select(Messages.class).get().words();
        context.getExternalContext().getRequestMap().put(SHOWN, unacceptable.problems());
        for (var problem : unacceptable.problems()) {
            var text = said(words, problem);
            context.addMessage(refuse(context, problem.field()), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        context.validationFailed();
    }

    /** What a step asks for is written down as it stands when it is met: said as a refusal it has to be named as missing. */
    private static String said(Words words, Unacceptable.Problem problem) {
        var text = words.get(problem.key(), problem.arguments().toArray());
        return problem.key().startsWith("workflow.condition.") ? words.get("frame.neededFirst", text) : text;
    }

    /** Its client id. A page with several forms may ask the same question in each: the one that was sent counts. */
    private static String refuse(FacesContext context, String id) {
        var found = new AtomicReference<String>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) return VisitResult.REJECT;
            if (!component.getId().equals(id)) return VisitResult.ACCEPT;
            if (!hasPlace(component.getClass())) return VisitResult.ACCEPT;
            found.set(component.getClientId(context));
            if (component instanceof UIInput input) refuse(context, input);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    /** Beside a button and a whole form nothing is written: it stands above. */
    static boolean hasPlace(Class<? extends UIComponent> component) {
        return !UICommand.class.isAssignableFrom(component) && !UIForm.class.isAssignableFrom(component);
    }

    /** A refused field shows what was sent, and nothing when that was already taken over as its value: so it is read once more. */
    private static void refuse(FacesContext context, UIInput input) {
        input.decode(context);
        input.setValid(false);
    }
}
