package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactCard;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeWay;
import org.amparo.survivor.contact.WayId;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SomebodyElse;
import org.amparo.web.frame.Times;
import org.amparo.web.frame.Zones;

/** One way of reaching her, as she said it. The number of one that is already kept stays hidden; leaving it empty leaves it as it is. */
@Named
@ViewScoped
public class WayView implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String DRAFT = "survivor.way";

    @Inject
    private transient ContactService contacts;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient SomebodyElse somebodyElse;
    @Inject
    private transient Times times;
    @Inject
    private transient Language language;
    @Inject
    private transient Messages words;

    private String id;
    private String way;
    private long version;
    private int lines = 1;
    private transient WayForm form;
    private transient SafeWay theirs;

    public void load() {
        ContactCard card = contacts.card(SurvivorId.parse(id));
        SafeWay known = isNew() ? null : among(card);
        if (known == null) way = null;
        else {
            version = known.version();
            form = WayForm.of(known);
            lines = Math.max(1, form.filled());
        }
        begun();
    }

    private void begun() {
        drafts.read(id, getDraft());
        drafts.getFields().keySet().stream().filter(f -> f.matches("(days|from|to)\\d")).mapToInt(f -> f.charAt(f.length() - 1) - '0' + 1).max()
                .ifPresent(n -> lines = Math.max(lines, Math.min(n, WayForm.MOST_LINES)));
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/survivor/way?faces-redirect=true&id=" + SurvivorId.parse(id) + (isNew() ? "" : "&way=" + WayId.parse(way));
    }

    private SafeWay stored() {
        return among(contacts.card(SurvivorId.parse(id)));
    }

    private SafeWay among(ContactCard card) {
        return card.ways().stream().filter(w -> w.id().equals(WayId.parse(way))).findFirst().orElse(null);
    }

    /** Another set of days and hours. */
    public void more() {
        if (lines < WayForm.MOST_LINES) lines++;
    }

    public String save() {
        KeepWay said = getForm().said();
        try {
            somebodyElse.saving(SurvivorId.parse(id), () -> kept(said));
        } catch (Stale somebodySavedFirst) {
            theirs = stored();
            if (theirs == null) throw somebodySavedFirst;
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return "/survivor/contact?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    private WayId kept(KeepWay said) {
        if (isNew()) return contacts.add(SurvivorId.parse(id), said);
        contacts.change(SurvivorId.parse(id), WayId.parse(way), said, version);
        return WayId.parse(way);
    }

    /** Each way that is changed has one of its own. */
    public String getDraft() {
        return isNew() ? DRAFT : DRAFT + "." + WayId.parse(way);
    }

    public SafeWay getTheirs() {
        return theirs;
    }

    public String getTheirHours() {
        return Hours.say(theirs.times(), words, language.getLocale());
    }

    public int getLast() {
        return lines - 1;
    }

    public boolean isRoomForMore() {
        return lines < WayForm.MOST_LINES;
    }

    public boolean isNew() {
        return way == null || way.isEmpty();
    }

    public WayForm getForm() {
        if (form == null) form = new WayForm(Zones.today(times.zone()));
        return form;
    }

    public List<SelectItem> getDays() {
        return Arrays.stream(DayOfWeek.values()).map(d -> new SelectItem(d, d.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()))).toList();
    }

    public List<Integer> getRanks() {
        return List.of(1, 2, 3, 4, 5);
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<LeaveMessage> getMessages() {
        return List.of(LeaveMessage.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }
}
