package org.amparo.web.survivor;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.SafeWay;
import org.amparo.web.frame.Zones;

/** The fields of one way, as they are typed. Lives for one request. */
public class WayForm {

    static final int MOST_LINES = 6;

    private Channel channel;
    private LeaveMessage leaveMessage = LeaveMessage.NO;
    private boolean disguise = true;
    private boolean deviceMonitored;
    private int rank = 1;
    private String zone;
    private final List<TimeLine> lines = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    WayForm(String zone) {
        this.zone = zone;
        for (int i = 0; i < MOST_LINES; i++) lines.add(new TimeLine());
    }

    static WayForm of(SafeWay way) {
        WayForm form = new WayForm(Zones.today(way.times().zone()));
        form.channel = way.channel();
        form.leaveMessage = way.leaveMessage();
        form.disguise = way.disguise();
        form.deviceMonitored = way.deviceMonitored();
        form.rank = way.rank();
        form.words.put("whoMayAnswer", way.whoMayAnswer());
        form.words.put("codeWord", way.codeWord());
        form.words.put("stopIf", way.stopIf());
        for (int i = 0; i < Math.min(MOST_LINES, way.times().windows().size()); i++) form.lines.set(i, TimeLine.of(way.times().windows().get(i)));
        return form;
    }

    KeepWay said() {
        return new KeepWay(rank, channel, words.get("reach"), times(), words.get("whoMayAnswer"), words.get("codeWord"), words.get("stopIf"), leaveMessage, disguise,
                deviceMonitored);
    }

    private SafeTimes times() {
        ZoneId there = ZoneId.of(zone);
        return new SafeTimes(there, IntStream.range(0, MOST_LINES).filter(i -> !lines.get(i).blank()).mapToObj(i -> lines.get(i).window(i)).toList());
    }

    int filled() {
        return (int) lines.stream().filter(line -> !line.blank()).count();
    }

    public List<TimeLine> getLines() {
        return lines;
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
}
