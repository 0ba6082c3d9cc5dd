package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.TellApart;
import org.amparo.survivor.keepaway.TellApartService;

/** The question a form asks when a name in it may be that of somebody kept away: is it them, or how does one know that it is somebody else? */
@Named
@RequestScoped
public class SomebodyElse {

    private static final String FIELD = "elseReason";

    @Inject
    private TellApartService service;

    private String reason;
    private List<String> names;

    /** Also when it comes back with the answer: a field that is not there takes nothing. */
    public boolean isAsked() {
        return !entries().isEmpty() || FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().keySet().stream().anyMatch(k -> k.endsWith(":" + FIELD));
    }

    /** Whom of the list it may mean, for whoever may read that list. @param subject she, her case or anything of hers */
    public List<String> names(String subject) {
        if (names == null) names = entries().isEmpty() ? List.of() : service.mayMean(SurvivorId.parse(subject), entries());
        return names;
    }

    /** Kept before the form is saved, so that it asks no more. @param texts what was typed where people are named */
    public void keep(Id subject, List<String> texts) {
        if (reason == null || reason.isBlank()) return;
        service.tellApart(subject, new TellApart(texts.stream().filter(Objects::nonNull).toList(), reason));
    }

    private static Set<UUID> entries() {
        return Problems.shown(FacesContext.getCurrentInstance()).stream().filter(p -> p.key().equals(NobodyKeptAway.ASK)).flatMap(p -> p.arguments().stream())
                .map(UUID::fromString).collect(Collectors.toSet());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
