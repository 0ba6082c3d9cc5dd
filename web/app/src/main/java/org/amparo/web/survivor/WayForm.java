package org.amparo.web.survivor;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.SafeWay;

/** The fields of one way, as they are typed. Lives for one request. */
public class WayForm {

    private Channel channel;
    private LeaveMessage leaveMessage = LeaveMessage.NO;
    private boolean disguise = true;
    private boolean deviceMonitored;
    private int rank = 1;
    private String zone;
    private List<DayOfWeek> days = new ArrayList<>();
    private String fromTime;
    private String toTime;
    private final Map<String, String> words = new HashMap<>();

    WayForm(String zone) {
        this.zone = zone;
    }

    static WayForm of(SafeWay way) {
        WayForm form = new WayForm(way.times().zone().getId());
        form.channel = way.channel();
        form.leaveMessage = way.leaveMessage();
        form.disguise = way.disguise();
        form.deviceMonitored = way.deviceMonitored();
        form.rank = way.rank();
        form.words.put("whoMayAnswer", way.whoMayAnswer());
        form.words.put("codeWord", way.codeWord());
        form.words.put("stopIf", way.stopIf());
        way.times().windows().stream().findFirst().ifPresent(w -> {
            form.days = new ArrayList<>(w.days().stream().sorted().toList());
            form.fromTime = w.from().toString();
            form.toTime = w.to().toString();
        });
        return form;
    }

    KeepWay said() {
        return new KeepWay(rank, channel, words.get("reach"), times(), words.get("whoMayAnswer"), words.get("codeWord"), words.get("stopIf"), leaveMessage, disguise,
                deviceMonitored);
    }

    private SafeTimes times() {
        ZoneId there = ZoneId.of(zone);
        if (days.isEmpty() && fromTime == null && toTime == null) return SafeTimes.always(there);
        if (days.isEmpty()) throw Unacceptable.because("days", "survivor.problem.missing.days");
        try {
            return new SafeTimes(there, List.of(new SafeTimes.Window(Set.copyOf(days), LocalTime.parse(padded(fromTime)), LocalTime.parse(padded(toTime)))));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException notATime) {
            throw Unacceptable.because("fromTime", "survivor.problem.notATime");
        }
    }

    private static String padded(String time) {
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LeaveMessage getLeaveMessage() {
        return leaveMessage;
    }

    public void setLeaveMessage(LeaveMessage leaveMessage) {
        this.leaveMessage = leaveMessage;
    }

    public boolean isDisguise() {
        return disguise;
    }

    public void setDisguise(boolean disguise) {
        this.disguise = disguise;
    }

    public boolean isDeviceMonitored() {
        return deviceMonitored;
    }

    public void setDeviceMonitored(boolean deviceMonitored) {
        this.deviceMonitored = deviceMonitored;
    }

    public int getRank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days;
    }

    public String getFromTime() {
        return fromTime;
    }

    public void setFromTime(String fromTime) {
        this.fromTime = fromTime;
    }

    public String getToTime() {
        return toTime;
    }

    public void setToTime(String toTime) {
        this.toTime = toTime;
    }
}
