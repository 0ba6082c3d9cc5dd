package org.amparo.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.commandbutton.CommandButtonRenderer;
import org.primefaces.context.PrimeFacesContext;

/** A plain button that posts; without the widget, so that no page has to load every widget there is. */
public class ButtonRenderer extends CommandButtonRenderer {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void decode(FacesContext context, UIComponent component) {
        RowCheck.heard(context, (Button) component);
        super.decode(context, component);
    }

    @Override
    protected void encodeMarkup(FacesContext context, CommandButton button) throws IOException {
        for (UIComponent above = button.getParent(); above != null; above = above.getParent())
            if (above instanceof UIForm form) signed(context, form.getClientId(context));
        RowCheck.says(context, (Button) button);
        super.encodeMarkup(context, button);
    }

    /** The frame's scripts add this word too; who presses before they are there, on a slow line, sends it all the same. Once in a form. */
    private static void signed(FacesContext context, String form) throws IOException {
        if (context.getPartialViewContext().isAjaxRequest() || context.getAttributes().putIfAbsent(NONCE + form, form) != null) return;
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", NONCE, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }

    @Override
    protected void encodeScript(FacesContext context, CommandButton button) {
        // the frame's own script shows that a request is under way
    }
}
