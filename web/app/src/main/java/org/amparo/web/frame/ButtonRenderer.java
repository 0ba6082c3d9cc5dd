package org.amparo.web.frame;

import jakarta.faces.context.FacesContext;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.commandbutton.CommandButtonRenderer;

/** A plain button that posts; without the widget, so that no page has to load every widget there is. */
public class ButtonRenderer extends CommandButtonRenderer {

    @Override
    protected void encodeScript(FacesContext context, CommandButton button) {
        // the frame's own script shows that a request is under way
    }
}
