package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
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
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** One way of reaching her, as she said it. The number of one that is already kept stays hidden; leaving it empty leaves it as it is. */
@Named
@ViewScoped
public class WayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactService contacts;
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
        if (isNew()) return;
        SafeWay known = among(card);
        if (known == null) {
            way = null;
            return;
        }
        version = known.version();
        form = WayForm.of(known);
        lines = Math.max(1, form.filled());
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
            if (isNew()) contacts.add(SurvivorId.parse(id), said);
            else contacts.change(SurvivorId.parse(id), WayId.parse(way), said, version);
        } catch (Stale somebodySavedFirst) {
            theirs = stored();
            if (theirs == null) throw somebodySavedFirst;
            version = theirs.version();
            return null;
        }
        return "/survivor/contact?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public SafeWay getTheirs() {
        return theirs;
    }

    public String getTheirHours() {
        return Hours.say(theirs.times(), words.get("survivor.contact.anyTime"), language.getLocale());
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
        if (form == null) form = new WayForm(times.zone().getId());
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

    /** By the name the reader knows; the code beside it tells two cities of one time apart. */
    public List<SelectItem> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(z -> z.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .map(z -> new SelectItem(z, ZoneId.of(z).getDisplayName(TextStyle.FULL, language.getLocale()) + " (\u2066" + z + "\u2069)"))
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(language.getLocale()))).toList();
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
