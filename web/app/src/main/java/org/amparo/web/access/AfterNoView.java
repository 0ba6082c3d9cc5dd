package org.amparo.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.review.unconditional.AfterNo;
import org.amparo.review.unconditional.Doubt;
import org.amparo.review.unconditional.Finding;
import org.amparo.review.unconditional.UnconditionalService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.web.frame.Messages;

/** Help that broke off soon after a no, or of which somebody spoke as if it had a condition: codes and dates for a supervisor. */
@Named
@ViewScoped
public class AfterNoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UnconditionalService unconditional;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient Messages words;

    private boolean done;
    private String from;
    private Page<Doubt> page = new Page<>(List.of(), null);
    private int days;
    private Map<OrganisationId, String> names = Map.of();
    private final Map<String, Finding> found = new HashMap<>();

    public void load() {
        AfterNo report = done ? unconditional.settled(from) : unconditional.waiting(from);
        page = report.page();
        days = report.days();
        var providers = page.rows().stream().map(Doubt::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        names = providers.isEmpty() ? Map.of() : new HashMap<>(directory.names(providers));
    }

    public String settle(Doubt one) {
        unconditional.settle(one.id(), found.get(one.id().toString()));
        return "/access/afterno?faces-redirect=true";
    }

    /** Null for help of our own. */
    public String provider(Doubt one) {
        return one.provider() == null ? null : names.get(one.provider());
    }

    /** The code that the area which gives help told, in its own words. */
    public String reason(Doubt one) {
        if (one.reason() == null) return "";
        return words.get("support." + switch (one.sign()) {
            case REFUSED -> "NotAvailable.";
            case INTERRUPTED -> "InterruptReason.";
            case ENDED, CONDITION_SPOKEN_OF -> "EndReason.";
        } + one.reason());
    }

    public Page<Doubt> getPage() {
        return page;
    }

    /** Whether what was looked into already is shown, and not what waits. */
    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public int getDays() {
        return days;
    }

    public Map<String, Finding> getFound() {
        return found;
    }

    public Finding[] getFindings() {
        return Finding.values();
    }
}
