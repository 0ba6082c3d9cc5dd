package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** What the template asks for itself: where leaving leads, what the browser's tab says, where we are. */
@Named
@RequestScoped
public class Frame {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;

    public String getExit() {
        return Exit.destination();
    }

    /** The first word of every tab title; neutral, so that a glance at the tab says nothing. */
    public String getNeutral() {
        return Objects.requireNonNullElseGet(System.getenv("AMPARO_TAB_TITLE"), () -> messages.get("frame.tab.work"));
    }

    /** This page's own address, for coming back after the language was changed. */
    public String getHere() {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        var path = request.getRequestURI().startsWith(request.getContextPath() + "/") ? request.getRequestURI() : view;
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The outcome of this page, to mark its place in the side bar. */
    public String getView() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
    }

    /** A record that is only read: nobody is told what could be written next. */
    public boolean isReading() {
        return OnlyReading.isOn();
    }
}
