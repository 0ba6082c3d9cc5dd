package org.amparo.web.keeping;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.keeping.ErasureService;
import org.amparo.keeping.HoldReason;
import org.amparo.keeping.KeepLonger;
import org.amparo.keeping.KeepingPage;
import org.amparo.keeping.KeepingService;
import org.amparo.keeping.LongerBecause;
import org.amparo.keeping.PlaceHold;
import org.amparo.keeping.TakeOut;
import org.amparo.shared.CaseId;
import org.amparo.shared.RetentionTimes;
import org.amparo.shared.StaffId;

/** How long one record is kept, and what is decided about it. */
@Named("keptRecordView")
@ViewScoped
public class RecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepingService keeping;
    @Inject
    private transient ErasureService erasures;
    @Inject
    private transient Clock clock;
    @Inject
    private transient RetentionTimes times;

    private String id;
    private KeepingPage page;
    private LongerBecause because;
    private LocalDate until;
    private HoldReason reason;
    private LocalDate reviewOn;
    private LocalDate reviewAgainOn;
    private StaffId lead;
    private StaffId deputy;

    public void load() {
        page = keeping.read(file());
        if (page.archived()) lead = page.file().facts().lead();
        if (page.archived()) deputy = page.file().facts().deputy();
    }

    public String archive() {
        keeping.archive(file(), page.file().facts().version());
        return again();
    }

    public String keepLonger() {
        keeping.keepLonger(new KeepLonger(file(), because, until, page.version()));
        return again();
    }

    public String putForward() {
        return "/keeping/erasure?faces-redirect=true&id=" + erasures.putForward(file());
    }

    public String hold() {
        keeping.hold(new PlaceHold(file(), reason, reviewOn));
        return again();
    }

    public String holdOn() {
        keeping.holdOn(file(), reviewAgainOn, page.hold().version());
        return again();
    }

    public String endHold() {
        keeping.endHold(file(), page.hold().version());
        return again();
    }

    public String takeOut() {
        keeping.takeOut(new TakeOut(file(), lead, deputy, page.file().facts().version()));
        return again();
    }

    private CaseId file() {
        return CaseId.parse(id);
    }

    private String again() {
        return "/keeping/record?faces-redirect=true&id=" + file();
    }

    public KeepingPage getPage() {
        return page;
    }

    public LocalDate getTomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    public List<SelectItem> getWorkers() {
        return page.workers().stream().map(person -> new SelectItem(person.id(), person.name())).toList();
    }

    public List<LongerBecause> getBecauses() {
        return List.of(LongerBecause.values());
    }

    public List<HoldReason> getReasons() {
        return List.of(HoldReason.values());
    }

    public LongerBecause getBecause() {
        return because;
    }

    public void setBecause(LongerBecause because) {
        this.because = because;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public LocalDate getReviewAgainOn() {
        return reviewAgainOn;
    }

    public void setReviewAgainOn(LocalDate reviewAgainOn) {
        this.reviewAgainOn = reviewAgainOn;
    }

    public StaffId getLead() {
        return lead;
    }

    public void setLead(StaffId lead) {
        this.lead = lead;
    }

    public StaffId getDeputy() {
        return deputy;
    }

    public void setDeputy(StaffId deputy) {
        this.deputy = deputy;
    }

    /** In which one word still stops it. */
    public int getDays() {
        return times.coolingDays();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
