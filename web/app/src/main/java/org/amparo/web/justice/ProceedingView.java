package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.casework.CaseHead;
import org.amparo.codelist.Countries;
import org.amparo.justice.proceeding.AdjournedBecause;
import org.amparo.justice.proceeding.Heard;
import org.amparo.justice.proceeding.ProceedingDetails;
import org.amparo.justice.proceeding.ProceedingId;
import org.amparo.justice.proceeding.ProceedingPage;
import org.amparo.justice.proceeding.ProceedingService;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Language;

/** One proceeding: where it stands, what was heard of it, and what is new. */
@Named
@ViewScoped
public class ProceedingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProceedingService proceedings;
    @Inject
    private transient NewsForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Language language;
    @Inject
    private transient Clock clock;

    private String id;
    private String step;
    private Long version;
    private Action action;
    private transient ProceedingDetails theirs;

    public void load() {
        ProceedingDetails proceeding = page().proceeding();
        version = proceeding.version();
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && proceeding.next().contains(a)).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    public String save() {
        try {
            proceedings.heard(ProceedingId.parse(id), form.news(action), version);
        } catch (Stale somebodySavedFirst) {
            form.forget();
            theirs = page().proceeding();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return again();
    }

    public String told(Heard news) {
        proceedings.told(ProceedingId.parse(id), news.value());
        return again();
    }

    private String again() {
        return "/justice/proceeding?faces-redirect=true&id=" + ProceedingId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return again() + "&step=" + action;
    }

    /** One for each kind of news of each proceeding. */
    public String getDraft() {
        return "news." + ProceedingId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ProceedingPage page() {
        return form.page(() -> proceedings.read(ProceedingId.parse(id)));
    }

    public CaseHead getHead() {
        return page().head();
    }

    public ProceedingDetails getProceeding() {
        return page().proceeding();
    }

    public String getCountry() {
        return Countries.name(getProceeding().said().country(), language.getLocale());
    }

    public long getDays() {
        return getProceeding().days(LocalDate.now(clock));
    }

    public String getShape() {
        return ProceedingsView.shapeOf(getProceeding().state());
    }

    public List<Action> getNext() {
        return getProceeding().next().stream().sorted().toList();
    }

    /** What this kind of news wants to know. */
    /** Asked where no news is written too: what is not shown is built all the same. */
    public boolean asks(String field) {
        if (action == null) return false;
        return switch (field) {
            case "ON" -> !Set.of(Action.SET_DATE, Action.END, Action.REOPEN).contains(action);
            case "NEXT" -> Set.of(Action.SET_DATE, Action.ADJOURN, Action.GO_TO_COURT, Action.APPEAL, Action.TAKE_UP_AGAIN).contains(action);
            case "BECAUSE" -> action == Action.ADJOURN;
            default -> throw new IllegalArgumentException(field);
        };
    }

    public AdjournedBecause[] getReasons() {
        return AdjournedBecause.values();
    }

    /** As it stands now, when a colleague wrote something down first. */
    public ProceedingDetails getTheirs() {
        return theirs;
    }

    public Heard getTheirNews() {
        return theirs.news().isEmpty() ? null : theirs.news().getFirst();
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
