package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.readiness.DeviceLink;
import org.amparo.justice.readiness.DeviceReport;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.HearingDayService;
import org.amparo.web.frame.Language;

/** The link by which a device in the room is checked, and what devices said of themselves. A link is shown once, to whoever made it. */
@Named
@ViewScoped
public class DayDeviceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingDayService sessions;
    @Inject
    private transient HttpServletRequest request;
    @Inject
    private transient Language language;

    private String id;

    public void load() {
        one();
    }

    public void make() {
        pages.made(sessions.link(SessionId.parse(id)));
    }

    private HearingDayService.One one() {
        return pages.day(id);
    }

    public CaseHead getHead() {
        return one().head();
    }

    public boolean isPossible() {
        return one().session().mayWrite() && one().session().beingPrepared();
    }

    public List<DeviceReport> getReports() {
        return one().session().reports();
    }

    /** As the page of the check itself says it. */
    public String megabits(int kilobits) {
        NumberFormat figures = NumberFormat.getInstance(language.tongue().locale());
        figures.setMaximumFractionDigits(1);
        return figures.format(kilobits / 1000.0);
    }

    public DeviceLink getLink() {
        return pages.link();
    }

    /** To be read out or handed over as it is; what it carries stands behind the #. */
    public String getAddress() {
        String here = request.getRequestURL().toString();
        String house = here.substring(0, here.indexOf('/', "https://".length()));
        return pages.link() == null ? null : house + request.getContextPath() + "/public/check?in=" + language.getTag() + "#" + pages.link().ticket();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
