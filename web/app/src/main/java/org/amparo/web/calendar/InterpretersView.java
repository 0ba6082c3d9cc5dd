package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.calendar.interpreter.InterpreterDetails;
import org.amparo.calendar.interpreter.InterpreterService;
import org.amparo.codelist.Languages;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Tongue;

/** The register of interpreters. */
@Named
@RequestScoped
public class InterpretersView {

    @Inject
    private InterpreterService interpreters;
    @Inject
    private Caller caller;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    private String in;
    private String from;
    private Page<InterpreterDetails> page;

    public void load() {
        page = interpreters.page(Languages.known(in) ? in : null, from);
    }

    public String show() {
        return "/calendar/interpreters?faces-redirect=true" + (Languages.known(in) ? "&in=" + in : "");
    }

    public Page<InterpreterDetails> getPage() {
        return page;
    }

    public String spoken(InterpreterDetails who) {
        return who.languages().stream().map(l -> Languages.name(l.language(), language.getLocale()) + (l.dialect() == null ? "" : " (\u2068" + l.dialect() + "\u2069)"))
                .collect(Collectors.joining(Tongue.comma(language.getLocale())));
    }

    public boolean mayBeAsked(InterpreterDetails who) {
        return who.mayBeAskedOn(LocalDate.now(clock));
    }

    public boolean isMayEdit() {
        return caller.has(Role.ADMIN) || caller.has(Role.SUPERVISOR);
    }

    public String getIn() {
        return in;
    }

    public void setIn(String in) {
        this.in = in;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
