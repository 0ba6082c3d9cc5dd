package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
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
        // while the answer is read nothing has been asked yet
        if (names == null && !entries().isEmpty()) names = service.mayMean(SurvivorId.parse(subject), entries());
        return names == null ? List.of() : names;
    }

    /** Saves the form together with the answer, when there is one; of a form that is refused nothing is kept. @param save answers null when nothing was saved */
    public <T> T saving(Id subject, Supplier<T> save) {
        if (reason == null || reason.isBlank()) return save.get();
        TellApart said;
        try {
            said = new TellApart(reason);
        } catch (Unacceptable saysNothing) {
            return asked(saysNothing, save);
        }
        return service.saving(subject, said, save);
    }

    /** Whom it may mean is said once more beside a reason that says too little; where nothing is asked any more, none is needed. */
    private static <T> T asked(Unacceptable saysNothing, Supplier<T> save) {
        try {
            return save.get();
        } catch (Unacceptable refused) {
            throw new Unacceptable(Stream.concat(refused.problems().stream(), saysNothing.problems().stream()).toList());
        }
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
