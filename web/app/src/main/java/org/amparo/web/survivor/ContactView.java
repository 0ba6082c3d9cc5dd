package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.contact.ContactCard;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.Outcome;
import org.amparo.survivor.contact.SafeNow;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.SafeWay;
import org.amparo.survivor.contact.Try;
import org.amparo.survivor.contact.WayId;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;

/** The safe-contact card: every way she named, whether it is safe this minute, the number by a recorded act, and what came of each try. */
@Named
@ViewScoped
public class ContactView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactService contacts;
    @Inject
    private transient Messages words;
    @Inject
    private transient Language language;
    @Inject
    private transient Clock clock;

    private String id;
    private String from;
    private String revealedWay;
    private String triedWay;
    private Outcome outcome;
    private transient String revealed;
    private transient String note;
    private transient ContactCard card;
    private transient Page<Try> tries;

    public void load() {
        card = contacts.card(subject());
        tries = contacts.tries(subject(), from == null || from.isEmpty() ? null : from);
    }

    /** Shown once, for this answer of the server only. */
    public void reveal(String way) {
        revealed = contacts.reveal(subject(), WayId.parse(way));
        revealedWay = way;
    }

    public String confirm(String way, long version) {
        contacts.confirm(subject(), WayId.parse(way), version);
        return again();
    }

    public String end(String way, long version) {
        contacts.end(subject(), WayId.parse(way), version);
        return again();
    }

    public String tried() {
        contacts.tried(subject(), WayId.parse(triedWay), outcome, note);
        return again();
    }

    private String again() {
        return "/survivor/contact?faces-redirect=true&id=" + subject();
    }

    public ContactCard getCard() {
        if (card == null && id != null) load();
        return card;
    }

    public Page<Try> getTries() {
        if (tries == null && id != null) load();
        return tries;
    }

    public String told(SafeWay way) {
        return way.id().toString().equals(revealedWay) ? revealed : null;
    }

    public SafeNow now(SafeWay way) {
        return way.isSafeNow(clock.instant());
    }

    public Instant getNextSafe() {
        return getCard().nextSafe(clock.instant()).orElse(null);
    }

    /** Days and hours in words, on her clock. */
    public String hours(SafeTimes times) {
        return Hours.say(times, words, language.getLocale());
    }

    public String zone(SafeTimes times) {
        return times.zone().getDisplayName(TextStyle.FULL, language.getLocale());
    }

    public List<jakarta.faces.model.SelectItem> getWays() {
        return getCard().ways().stream().map(w -> new jakarta.faces.model.SelectItem(w.id().toString(), words.label(w.channel()) + (w.hint() == null ? "" : " \u2066" + w.hint() + "\u2069"))).toList();
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    private SurvivorId subject() {
        return SurvivorId.parse(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTriedWay() {
        return triedWay;
    }

    public void setTriedWay(String triedWay) {
        this.triedWay = triedWay;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
