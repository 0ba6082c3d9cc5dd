package org.amparo.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.access.Action;
import org.amparo.audit.AuditFact;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogEntry;
import org.amparo.review.LogSearch;
import org.amparo.shared.Page;
import org.amparo.shared.Purpose;
import org.amparo.web.frame.Times;

/** The access log: filter, read, go on to older entries. What is looked for is posted and never part of the address, except that it begins with what was refused. */
@Named
@ViewScoped
public class LogView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessLogService log;
    @Inject
    private transient Times times;

    private String person;
    private String caseNumber;
    private LocalDate from;
    private LocalDate until;
    private Action.Kind kind;
    private AuditFact.Decision decision;
    private Purpose purpose;
    private String refused;
    private boolean everything;
    private Page<LogEntry> page;
    /** The keys of the pages that lead to this one, the newest first; empty on the newest. */
    private final List<String> keys = new ArrayList<>();

    /** A notice of many refusals leads to the refusals; from there on the filter is the reader's. */
    public void begin() {
        if (Boolean.parseBoolean(refused)) decision = AuditFact.Decision.REFUSED;
        load();
    }

    public void load() {
        keys.clear();
        read();
    }

    public void older() {
        keys.add(page.next());
        read();
    }

    public void newer() {
        if (!keys.isEmpty()) keys.removeLast();
        read();
    }

    /** Drafts and empty lists too, or again without them. */
    public void turn() {
        everything = !everything;
        load();
    }

    /** What was looked for could not be: its field and what is wrong with it are in sight. What was found is not hidden behind the questions. */
    public boolean isAsking() {
        return isNarrowed() && page == null;
    }

    /** While a filter holds, what it is stays in sight. */
    public boolean isNarrowed() {
        return Stream.of(person, caseNumber, from, until, kind, decision, purpose).anyMatch(Objects::nonNull);
    }

    /** What cannot be looked for shows nothing, and nothing of an earlier search stays beside it. */
    private void read() {
        page = null;
        page = log.search(new LogSearch(person, caseNumber, startOf(from), until == null ? null : startOf(until.plusDays(1)), kind, decision, purpose, !everything),
                keys.isEmpty() ? null : keys.getLast());
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(times.zone()).toInstant();
    }

    public Page<LogEntry> getPage() {
        return page;
    }

    public boolean isLater() {
        return !keys.isEmpty();
    }

    /** Two or more pages back, where the newest is further than one step. */
    public boolean isFarBack() {
        return keys.size() > 1;
    }

    public boolean isEverything() {
        return everything;
    }

    public List<Action.Kind> getKinds() {
        return List.of(Action.Kind.values());
    }

    public List<AuditFact.Decision> getDecisions() {
        return List.of(AuditFact.Decision.values());
    }

    public List<Purpose> getPurposes() {
        return List.of(Purpose.values());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Action.Kind getKind() {
        return kind;
    }

    public void setKind(Action.Kind kind) {
        this.kind = kind;
    }

    public AuditFact.Decision getDecision() {
        return decision;
    }

    public void setDecision(AuditFact.Decision decision) {
        this.decision = decision;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }
}
