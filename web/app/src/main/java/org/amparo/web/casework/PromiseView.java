package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amparo.casework.promise.MakePromise;
import org.amparo.casework.promise.Police;
import org.amparo.casework.promise.PromiseDetails;
import org.amparo.casework.promise.PromiseService;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.WayId;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** How often somebody asks after her and by which way. What is typed is never stored with the session; when somebody saved first, both are shown. */
@Named
@ViewScoped
public class PromiseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.promise";
    /** The form stands there again: that it was kept has to be said. */
    private static final String SAID = "&saved=1";
    private static final List<Integer> RHYTHMS = List.of(1, 2, 3, 7, 14, 30, 60, 90);

    @Inject
    private transient PromiseService promises;
    @Inject
    private transient ContactService contacts;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;
    @Inject
    private transient Clock clock;

    private String id;
    private long version = PromiseService.NONE_YET;
    private Integer everyDays;
    private String way;
    private Police police;
    private transient String helps;
    private transient PromiseDetails promise;
    private transient PromiseDetails theirs;
    private transient List<SelectItem> ways;

    public void load() {
        stored().ifPresent(this::show);
        getWays();
        drafts.read(id, DRAFT);
    }

    private void show(PromiseDetails read) {
        promise = read;
        version = read.version();
        everyDays = read.everyDays();
        way = read.way() == null ? null : read.way().toString();
        police = read.police();
        helps = read.helps();
    }

    public String save() {
        try {
            promises.make(CaseId.parse(id), new MakePromise(everyDays, way == null ? null : WayId.parse(way), police, helps), version);
        } catch (Stale somebodySavedFirst) {
            theirs = stored().orElseThrow();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, DRAFT);
        return again() + SAID;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return again();
    }

    private String again() {
        return "/casework/promise?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private Optional<PromiseDetails> stored() {
        return promises.promise(CaseId.parse(id));
    }

    /** As it is stored; null before there is one. */
    public PromiseDetails getPromise() {
        if (promise == null && version != PromiseService.NONE_YET) promise = stored().orElse(null);
        return promise;
    }

    public boolean isOverdue() {
        return getPromise() != null && getPromise().overdue(clock.instant());
    }

    /** She wants nobody to ask yet. */
    public boolean isResting() {
        return getPromise() != null && getPromise().restsUntil() != null && getPromise().restsUntil().isAfter(clock.instant());
    }

    public PromiseDetails getTheirs() {
        return theirs;
    }

    public List<SelectItem> getWays() {
        if (ways == null) ways = contacts.card(CaseId.parse(id)).ways().stream().filter(w -> !w.locked())
                .map(w -> new SelectItem(w.id().toString(), words.label(w.channel()) + (w.hint() == null ? "" : " \u2066" + w.hint() + "\u2069"))).toList();
        return ways;
    }

    /** Every day to every three months; what was promised stays on the list. */
    public List<SelectItem> getRhythms() {
        return Stream.concat(RHYTHMS.stream(), Stream.ofNullable(everyDays)).distinct().sorted().map(d -> new SelectItem(d, words.count("casework.promise.every", d))).toList();
    }

    public Police[] getPolices() {
        return Police.values();
    }

    public String getDraft() {
        return DRAFT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getEveryDays() {
        return everyDays;
    }

    public void setEveryDays(Integer everyDays) {
        this.everyDays = everyDays;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public Police getPolice() {
        return police;
    }

    public void setPolice(Police police) {
        this.police = police;
    }

    public String getHelps() {
        return helps;
    }

    public void setHelps(String helps) {
        this.helps = helps;
    }
}
