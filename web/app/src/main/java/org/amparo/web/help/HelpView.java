package org.amparo.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.shared.Role;
import org.amparo.web.frame.Messages;

/** The help of one step; all of them for whoever asks for none that there is. */
@Named
@RequestScoped
public class HelpView {

    @Inject
    private HelpSteps steps;
    @Inject
    private Messages words;
    @Inject
    private Caller caller;

    private String of;

    /** Null when the list of all is shown. */
    public HelpStep getStep() {
        return of == null ? null : steps.named(of).orElse(null);
    }

    public String getTitle() {
        return getStep() == null ? words.get("help.all") : words.of("help.about", words.get(getStep().key("title")));
    }

    public String said(String text) {
        return words.get(getStep().key(text));
    }

    /** What is asked of nobody may be refused by nobody, and the page says that instead. */
    public String getMaySayNo() {
        return getStep().asks() ? said("no") : words.get("help.nobody");
    }

    /** What the reader never opens is not on the list. */
    public List<HelpStep> getAll() {
        return steps.forReader(caller.has(Role.PARTNER) || caller.has(Role.PARTNER_ADMIN));
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
