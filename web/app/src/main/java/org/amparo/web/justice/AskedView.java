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
import org.amparo.justice.disclosure.Basis;
import org.amparo.justice.disclosure.DisclosureService;
import org.amparo.justice.disclosure.RequestDetails;
import org.amparo.justice.disclosure.RequestId;
import org.amparo.justice.disclosure.RequestPage;
import org.amparo.justice.disclosure.RequestWorkflow.Action;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** One request of a court or an authority, and the next answer to it. What is sealed is read anew with each request. */
@Named
@ViewScoped
public class AskedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DisclosureService disclosures;
    @Inject
    private transient RequestForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;

    private String id;
    private String step;
    private Long version;
    private Action action;
    private transient RequestPage page;
    private transient RequestDetails theirs;

    public void load() {
        RequestDetails request = page().request();
        version = request.version();
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && request.next().contains(a)).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    public String save() {
        try {
            disclosures.take(RequestId.parse(id), action, form.said(), version);
        } catch (Stale somebodySavedFirst) {
            page = null; // read before the colleague saved
            theirs = page().request();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/justice/asked?faces-redirect=true&id=" + RequestId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/asked?faces-redirect=true&id=" + RequestId.parse(id) + "&step=" + action;
    }

    public String getDraft() {
        return "evidence." + RequestId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT);
    }

    private RequestPage page() {
        if (page == null) page = disclosures.read(RequestId.parse(id));
        return page;
    }

    public CaseHead getHead() {
        return page().head();
    }

    public RequestDetails getRequest() {
        return page().request();
    }

    public RequestDetails getTheirs() {
        return theirs;
    }

    public List<Action> getNext() {
        return getRequest().next().stream().sorted().toList();
    }

    /** Only what may be given is offered, and nothing is chosen beforehand. */
    public List<SelectItem> getGivable() {
        return page().givable().stream().map(i -> new SelectItem(i.id().toString(), words.label(i.kind()) + " · " + i.what())).toList();
    }

    public List<SelectItem> getAgreed() {
        return page().agreed().stream().map(a -> new SelectItem(a.id().toString(), a.recipient())).toList();
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    /** What this answer wants to know. */
    public boolean asks(String field) {
        return switch (field) {
            case "KNOWS" -> action != Action.REVIEW;
            case "GROUND", "NOT_TOLD" -> action == Action.OBJECT || action == Action.REFUSE;
            case "NARROWED" -> action == Action.NARROW;
            case "GIVE" -> action == Action.COMPLY;
            default -> throw new IllegalArgumentException(field);
        };
    }

    public Action getAction() {
        return action;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
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
