package org.amparo.web.casework;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.RiskShown;
import org.amparo.codelist.Languages;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.web.frame.Frame;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.OnlyReading;
import org.amparo.work.Priority;
import org.amparo.work.timeline.TimelineEntry;

/**
 * The head of every page about one survivor: {@code <f:viewAction action="#{caseHead.load(view.id)}"/>} and
 * {@code /WEB-INF/includes/caseHeader.xhtml}. Keeps the id; her name is read for each request and never stays in the session.
 */
@Named("caseHead")
@ViewScoped
public class CaseHeadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;
    @Inject
    private transient Language language;
    @Inject
    private transient Messages words;
    @Inject
    private transient ExternalContext web;
    @Inject
    private transient Clock clock;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Frame frame;

    private String id;
    private transient CaseHead head;
    /** As it was when the page was opened: a form that is sent asks nothing for it. */
    private boolean over;
    private boolean writing;

    /** @param subject the id of the case, of the survivor, or of anything named as hers */
    public void load(String subject) {
        id = subject;
        open(cases.head(CaseId.parse(subject)));
    }

    /** For pages whose one question answered the head as well. */
    public void show(CaseHead read) {
        open(read);
        id = read.caseId() == null ? read.survivor().toString() : read.caseId().toString();
    }

    private void open(CaseHead read) {
        keep(read);
        over = read.facts() != null && !read.facts().running();
        writing = isWorker() && !isOnlyReading() && !over;
    }

    private void keep(CaseHead read) {
        head = read;
        if (isOnlyReading()) OnlyReading.begin();
        else if (isLawyer() && !AdvisersWork.isOn(frame.getView())) OnlyReading.begin(AdvisersWork::leadsTo);
        else if (isClosed() && !isOnlyContact() && !FacesContext.getCurrentInstance().isPostback()) OnlyReading.begin(new AfterClosing(frame.getView()));
    }

    private boolean isClosed() {
        return head().facts() != null && head().facts().state() == CaseWorkflow.State.CLOSED;
    }

    /** It ran when the page was opened, and does so no longer. */
    boolean isClosedSince() {
        return id != null && !over && cases.head(CaseId.parse(id)).facts() instanceof CaseFacts now && now.state() == CaseWorkflow.State.CLOSED;
    }

    /** A page that was for nothing but writing: once the case is closed it says so instead. */
    public boolean isNothingToWrite() {
        return over && head() != null && isClosed() && !isOnlyContact() && AfterClosing.isWork(frame.getView());
    }

    /** Opened in an emergency: nothing but reading, and not for long. */
    public boolean isOnlyReading() {
        return head() != null && head().readingUntil() != null;
    }

    /** Contact for a safe ending is all that is left: no part of the case opens any more. */
    public boolean isOnlyContact() {
        return head() != null && head().onlyContact();
    }

    /** Asked to take over, and the survivor has said nothing to it: what is owed can be read, and nothing else be opened. */
    public boolean isBeforeTakingOver() {
        return head() != null && head().beforeTakingOver();
    }

    /** Begun minutes count: the last one is one. */
    public long getMinutesLeft() {
        return Math.max(1, (Duration.between(clock.instant(), head().readingUntil()).toSeconds() + 59) / 60);
    }

    public boolean isShown() {
        return id != null;
    }

    public String getId() {
        CaseHead shown = head();
        return shown == null || shown.caseId() == null ? id : shown.caseId().toString();
    }

    public String getCalled() {
        CaseHead shown = head();
        if (shown == null) return "";
        return shown.face().preferredName() == null ? words.get("casework.head.unnamed") : shown.face().preferredName();
    }

    public String getPronoun() {
        return head() == null ? "" : head().face().pronoun();
    }

    public String getNumber() {
        return head() == null ? "" : head().number();
    }

    public String getLead() {
        return head() == null ? "" : head().lead();
    }

    public String getDeputy() {
        return head() == null ? "" : head().deputy();
    }

    /** The language to speak with her, and whether somebody has to interpret. */
    public String getSpoken() {
        if (head() == null) return "";
        String name = Languages.name(head().face().language(), language.getLocale());
        InterpreterNeed need = head().face().interpreter();
        return need == InterpreterNeed.NOT_NEEDED ? name : words.of("casework.head.interpreter." + need, name);
    }

    /** The code of the language to speak with her. */
    public String getLanguage() {
        return head() == null ? null : head().face().language();
    }

    public boolean isChild() {
        return head() != null && head().face().childRules();
    }

    public boolean isUrgent() {
        return head() != null && head().facts() != null && head().facts().running() && head().facts().urgency() == Priority.URGENT;
    }

    /** The higher of both ratings, and whether it holds; null before there is a case. */
    public RiskShown getRisk() {
        return head() == null || head().facts() == null || !head().facts().running() && head().facts().state() != CaseWorkflow.State.ENDING ? null : head().facts().risk();
    }

    /** Only a state that changes how one works with her. */
    public CaseWorkflow.State getState() {
        CaseWorkflow.State state = head() == null || head().facts() == null ? null : head().facts().state();
        return state == CaseWorkflow.State.ACTIVE || state == CaseWorkflow.State.OPEN ? null : state;
    }

    public List<ContactLine> getWays() {
        if (head() == null) return List.of();
        Instant now = clock.instant();
        return head().card().ways().stream().map(way -> new ContactLine(way, way.isSafeNow(now))).toList();
    }

    /** None is left, because it led through somebody who is kept away. */
    public boolean isWayTakenAway() {
        return head() != null && head().card().takenAway();
    }

    /** The first way that is safe this minute; null when none is. */
    public ContactLine getBest() {
        return getWays().stream().filter(ContactLine::isOpen).findFirst().orElse(null);
    }

    public Instant getNextSafe() {
        return head() == null ? null : head().card().nextSafe(clock.instant()).orElse(null);
    }

    /** Pages that also open to those who only oversee show them no head: it would tell more than they may know. */
    public boolean isWorker() {
        return (caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST)) && !isBeforeTakingOver();
    }

    /** Something may be written down: in an emergency, and once the case is closed, what was kept is only read. */
    public boolean isWriting() {
        return writing;
    }

    /** The work on it has ended, or ends: nobody keeps a draft there any more. */
    public boolean isOver() {
        return over;
    }

    /** Still in the first talk: the way back to it stands where the parts of the case will be. */
    public boolean isBeforeCase() {
        return head() != null && head().caseId() == null;
    }

    /** The parts of a case exist once there is a case. */
    public List<CaseTab> getTabs() {
        return parts(false);
    }

    public List<CaseTab> getBeside() {
        return parts(true);
    }

    /** Whether that page belongs to no part of a case, or to one that whoever looks may open. */
    boolean mayOpen(String view) {
        return Arrays.stream(CaseTab.values()).filter(tab -> tab.on(view) != null).findFirst().map(this::opens).orElse(true);
    }

    /** Somebody of the team who reads what the law asks for, and is told nothing else. */
    private boolean isLawyer() {
        return caller.roles().equals(Set.of(Role.LEGAL_ADVISER));
    }

    private List<CaseTab> parts(boolean beside) {
        if (head() == null || head().caseId() == null || isOnlyContact()) return List.of();
        return Arrays.stream(CaseTab.values()).filter(tab -> isWanted(tab) && tab.isBeside() == beside && built(tab.getOutcome()) && opens(tab)).toList();
    }

    private boolean opens(CaseTab tab) {
        if (isBeforeTakingOver()) return tab.isNeededToTakeOver();
        return isOnlyReading() ? tab.isReadBy(caller.roles()) : tab.isFor(caller.roles(), isLead());
    }

    private boolean isLead() {
        return isWorker() && head().facts() != null && caller.user().equals(head().facts().lead());
    }

    /** What concerns a child is part of a child's case only; that and what was told, of the work of those who may read it. */
    private boolean isWanted(CaseTab tab) {
        return (tab != CaseTab.CHILD || isChild()) && (tab != CaseTab.CHILD && tab != CaseTab.TOLD || isWorker());
    }

    /** The part that is open, when it stands behind *more*; else null. */
    public CaseTab shownBeside(String view) {
        return getBeside().stream().filter(tab -> tab.on(view) != null).findFirst().orElse(null);
    }

    /** Where something that happened can be read, for those who work here; null where it is no page of its own. */
    public String pageOf(TimelineEntry happened) {
        if (!isWorker() || isOnlyReading()) return null;
        String kind = happened.kind().name();
        if (kind.startsWith("REFERRAL_") || kind.startsWith("MESSAGE_") || kind.startsWith("BREACH_") || kind.startsWith("TRANSFER_")) return "/referral/referral";
        if (kind.startsWith("PLAN_")) return "/casework/plan";
        if (kind.startsWith("STORY_") || kind.startsWith("TELLING_")) return "/survivor/told";
        if (kind.startsWith("CONFERENCE_")) return "/casework/conference";
        if (kind.startsWith("CHILD_")) return "/child/matter";
        if (kind.startsWith("RELATIVE_") || kind.startsWith("FAMILY_")) return "/child/relative";
        return kind.startsWith("SERVICE_") ? "/support/service" : null;
    }

    /** A service is looked for while work goes on, and by people who may refer. */
    public boolean isReferable() {
        boolean runs = head() != null && head().facts() != null && head().facts().running();
        return runs && built("/referral/refer") && isWorker();
    }

    private CaseHead head() {
        if (head == null && id != null) keep(cases.head(CaseId.parse(id)));
        return head;
    }

    private boolean built(String outcome) {
        try {
            return web.getResource(outcome + ".xhtml") != null;
        } catch (MalformedURLException notAnAddress) {
            return false;
        }
    }
}
