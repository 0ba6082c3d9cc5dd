package org.amparo.web.frame;

import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.FacesComponent;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code a:button}: PrimeFaces' command button in our dress and without its widget; updates its own form unless told otherwise. In a row it
 * says what the row is about: when the list has moved on meanwhile, the same place may be somebody else's.
 */
@FacesComponent(Button.TYPE)
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
public class Button extends CommandButton {

    public static final String TYPE = "org.amparo.web.Button";

    /** main, grave, plain or small; more than one word is fine. */
    public String getKind() {
        return (String) getStateHelper().eval("kind", "");
    }

    public void setKind(String kind) {
        getStateHelper().put("kind", kind);
    }

    public Object getAbout() {
        return getStateHelper().eval("about");
    }

    public void setAbout(Object about) {
        getStateHelper().put("about", about);
    }

    @Override
    public String getStyleClass() {
        var own = super.getStyleClass();
        return ("button " + getKind() + (own == null ? "" : " " + own)).strip();
    }

    @Override
    public String getUpdate() {
        var named = super.getUpdate();
        return named == null && isAjax() ? "@form" : named;
    }
}
