package org.amparo.web.justice;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.casework.CaseHead;
import org.amparo.justice.testimony.Alternative;
import org.amparo.justice.testimony.Assistance;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.justice.testimony.Beside;
import org.amparo.justice.testimony.LegalBasis;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.RequestDetails;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.Way;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Tongue;

/** One step towards a day on which she is heard: the form asks for what the rule wants to know. Her words are not kept between requests. */
@Named
@ViewScoped
public class HearingStepView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient RequestService requests;
    @Inject
    private transient HearingStepForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private long version;
    private Action action;
    private Beside beside;
    private List<SelectItem> authorities = List.of();

    public void load() {
        RequestDetails request = one().request();
        version = request.version();
        action = request.next().stream().filter(a -> a.name().equals(step) && a != Action.SAY_WISH).findFirst().orElse(null);
        beside = !request.mayWrite() ? null : Arrays.stream(Beside.values()).filter(b -> b.name().equals(step) && possible(b, request)).findFirst().orElse(null);
        if (!isPossible()) return;
        if (action == Action.REQUEST) authorities = requests.authorities(request.id()).entrySet().stream().map(a -> new SelectItem(a.getKey(), a.getValue())).toList();
        form.begin(request);
        drafts.read(id, getDraft());
    }

    private static boolean possible(Beside what, RequestDetails request) {
        return switch (what) {
            case ASKED_AGAIN -> request.waits();
            case AUTHORITY_TOLD -> request.stillExpected();
            case ASSISTANCE_WENT_ON -> request.assistance() != null && !request.over();
        };
    }

    public String save() {
        RequestId request = RequestId.parse(id);
        if (beside == Beside.ASSISTANCE_WENT_ON) requests.assistance(request, form.assistance(), version);
        else if (beside != null) requests.beside(request, beside, version);
        else requests.take(request, form.step(action), version);
        drafts.drop(id, getDraft());
        return "/justice/hearing?faces-redirect=true&id=" + request;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/hearingstep?faces-redirect=true&id=" + RequestId.parse(id) + "&step=" + getWhat();
    }

    /** One for each step of each request. */
    public String getDraft() {
        return "hearing." + RequestId.parse(id) + "." + getWhat().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this step wants to know. */
    public boolean asks(String part) {
        return switch (part) {
            case "MAP" -> action == Action.REVIEW || action == Action.REQUEST;
            case "CONSIDERED" -> action == Action.REVIEW;
            case "ASK" -> action == Action.REQUEST;
            case "ASSISTANCE" -> action == Action.REQUEST || beside == Beside.ASSISTANCE_WENT_ON;
            case "ANSWER" -> beside == Beside.ASSISTANCE_WENT_ON;
            case "RULING" -> action == Action.GRANT || action == Action.GRANT_PARTLY || action == Action.REFUSE;
            default -> throw new IllegalArgumentException(part);
        };
    }

    public boolean isPossible() {
        return action != null || beside != null;
    }

    /** No step of its own, but written down all the same. */
    public boolean isBeside() {
        return beside != null;
    }

    /** What is being done, for its words. */
    public Enum<?> getWhat() {
        return action == null ? beside : action;
    }

    private RequestService.One one() {
        return pages.request(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public RequestDetails getRequest() {
        return one().request();
    }

    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    public List<SelectItem> getTongues() {
        return Arrays.stream(Tongue.values()).map(t -> new SelectItem(t.getTag(), t.getOwnName())).toList();
    }

    public List<Alternative> getAlternatives() {
        return List.of(Alternative.values());
    }

    public List<Reuse> getReuses() {
        return List.of(Reuse.values());
    }

    public List<AuthorityKind> getKinds() {
        return List.of(AuthorityKind.values());
    }

    public List<LegalBasis> getBases() {
        return List.of(LegalBasis.values());
    }

    public List<Way> getWays() {
        return Way.offered();
    }

    public List<Measure> getProtections() {
        return List.of(Measure.values());
    }

    public List<Assistance.Answer> getAnswers() {
        return List.of(Assistance.Answer.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
