package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.codelist.Countries;
import org.amparo.justice.session.SessionRow;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.testimony.RequestDetails;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Tongue;

/** One way to a day on which she is heard: her wish, what was considered, what was asked and decided, and the days that came of it. */
@Named
@ViewScoped
public class HearingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingDayService sessions;
    @Inject
    private transient Language language;

    private String id;
    private List<SessionRow> days = List.of();

    public void load() {
        days = sessions.all(RequestId.parse(id)).stream().filter(d -> d.request().equals(getRequest().id())).toList();
    }

    /** Another day; when it is, is said on its own page. */
    public String plan() {
        return "/justice/hearingday?faces-redirect=true&id=" + sessions.plan(RequestId.parse(id));
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

    public List<SessionRow> getDays() {
        return days;
    }

    /** She still agrees that whoever is asked is told it: without that no paper for them is printed. */
    public boolean isAgreed() {
        return getRequest().agreed();
    }

    /** Her wish has a form of its own; her no stands apart. */
    public List<Action> getNext() {
        return getRequest().next().stream().filter(a -> a != Action.SAY_WISH && a != Action.CANCEL).sorted().toList();
    }

    public boolean can(String action) {
        return getRequest().next().contains(Action.valueOf(action));
    }

    public String country(String code) {
        return Countries.name(code, language.getLocale());
    }

    public String tongue(String tag) {
        return Tongue.tagged(tag).map(Tongue::getOwnName).orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
