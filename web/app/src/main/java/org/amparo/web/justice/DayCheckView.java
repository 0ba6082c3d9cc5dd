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
import org.amparo.justice.readiness.Check;
import org.amparo.justice.readiness.DeviceReport;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.HearingDayService;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** Somebody looked at one thing of the list; what a device said of itself can be put beside it. */
@Named
@ViewScoped
public class DayCheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingDayService sessions;
    @Inject
    private transient DayCheckForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;
    @Inject
    private transient Times times;

    private String id;
    private String what;
    private long version;
    private Check check;
    private List<SelectItem> reports = List.of();

    public void load() {
        SessionDetails day = one().session();
        version = day.version();
        if (day.mayWrite() && day.beingPrepared()) check = Arrays.stream(Check.values()).filter(c -> c.name().equals(what) && day.asked().contains(c)).findFirst().orElse(null);
        if (check == null) return;
        if (check.byDevice()) reports = day.reports().stream().map(r -> new SelectItem(r.id(), said(r))).toList();
        drafts.read(id, getDraft());
    }

    private String said(DeviceReport report) {
        return times.say(report.at()) + " · " + words.label(report.found().line());
    }

    public String save() {
        sessions.looked(SessionId.parse(id), form.looked(check), version);
        drafts.drop(id, getDraft());
        return "/justice/hearingday?faces-redirect=true&id=" + SessionId.parse(id);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/daycheck?faces-redirect=true&id=" + SessionId.parse(id) + "&what=" + check;
    }

    public String getDraft() {
        return "day." + SessionId.parse(id) + ".check." + check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private HearingDayService.One one() {
        return pages.day(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public Check getCheck() {
        return check;
    }

    public List<SelectItem> getReports() {
        return reports;
    }

    public List<SelectItem> getAnswers() {
        return List.of(new SelectItem(Boolean.TRUE, words.get("testimony.look.inOrder")), new SelectItem(Boolean.FALSE, words.get("testimony.look.notInOrder")));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
