package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.codelist.Adjustment;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.RequestDetails;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** How she wants to be heard: every way from afar stands before the room of the court. Her words are not kept between requests. */
@Named
@ViewScoped
public class HearingWishView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestService requests;
    @Inject
    private transient HearingPages pages;
    @Inject
    private transient HearingWishForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String hearing;
    private long version;

    public void load() {
        if (isNew()) {
            pages.all(id);
        } else {
            RequestDetails said = pages.request(hearing).request();
            version = said.version();
            if (said.wish() != null) form.show(said.wish());
        }
        drafts.read(getSubject(), getDraft());
    }

    public String save() {
        RequestId saved = isNew() ? requests.begin(CaseId.parse(id), form.wish()) : RequestId.parse(hearing);
        if (!isNew()) requests.take(saved, new RequestStep.SayWish(form.wish()), version);
        drafts.drop(getSubject(), getDraft());
        return "/justice/hearing?faces-redirect=true&id=" + saved;
    }

    public String discard() {
        drafts.drop(getSubject(), getDraft());
        return "/justice/hearingwish?faces-redirect=true&" + (isNew() ? "id=" + CaseId.parse(id) : "hearing=" + RequestId.parse(hearing));
    }

    /** Her case, or the request itself. */
    public String getSubject() {
        return isNew() ? id : hearing;
    }

    /** A wish that is written down may be said again; whether it may be begun, her adviser is told. */
    public RequestService.Beginning getBeginning() {
        if (isNew()) return pages.all(id).beginning();
        RequestService.One said = pages.request(hearing);
        if (said.request().next().contains(Action.SAY_WISH)) return RequestService.Beginning.MAY_BEGIN;
        boolean over = said.request().mayWrite() || said.head().facts() == null || !said.head().facts().running();
        return over ? RequestService.Beginning.NOT_NOW : RequestService.Beginning.BY_THE_ADVISER;
    }

    public boolean isNew() {
        return hearing == null || hearing.isEmpty();
    }

    public String getDraft() {
        return isNew() ? "hearing.wish" : "hearing.wish." + RequestId.parse(hearing);
    }

    public CaseHead getHead() {
        return isNew() ? pages.all(id).head() : pages.request(hearing).head();
    }

    public List<Way> getWays() {
        return Way.offered();
    }

    public List<Measure> getProtections() {
        return List.of(Measure.values());
    }

    public List<Adjustment> getAdjustments() {
        return List.of(Adjustment.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getHearing() {
        return hearing;
    }

    public void setHearing(String hearing) {
        this.hearing = hearing;
    }
}
