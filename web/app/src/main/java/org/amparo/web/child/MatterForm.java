package org.amparo.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.child.Assurance;
import org.amparo.child.PanelMember;
import org.amparo.child.Said;
import org.amparo.child.Strain;
import org.amparo.child.Track;
import org.amparo.child.Views;
import org.amparo.shared.RelativeId;

/** What is typed with one step; it lives for one request, because much of it is hers. */
@Named
@RequestScoped
public class MatterForm {

    private static final int SEATS = 6;

    private Views.Heard heard;
    private String views;
    private String reason;
    private String who;
    private String relative;
    private String kind;
    private String outcome;
    private List<Assurance> seenTo = new ArrayList<>();
    private List<Strain> strains = new ArrayList<>();
    private final List<PanelLine> panel = Stream.generate(PanelLine::new).limit(SEATS).toList();

    Views views() {
        return new Views(heard, views, reason);
    }

    Said said(Track track) {
        List<PanelMember> seats = panel.stream().filter(PanelLine::isSomebody).map(PanelLine::member).toList();
        return new Said(views(), who, relative == null ? null : RelativeId.parse(relative),
                track.kinds().stream().filter(k -> k.name().equals(kind)).findFirst().orElse(null),
                track.outcomes().stream().filter(o -> o.name().equals(outcome)).findFirst().orElse(null), Set.copyOf(seenTo), Set.copyOf(strains), null, seats);
    }

    void show(List<PanelMember> members) {
        for (int i = 0; i < Math.min(members.size(), SEATS); i++) panel.get(i).show(members.get(i));
    }

    public Views.Heard getHeard() {
        return heard;
    }

    public void setHeard(Views.Heard heard) {
        this.heard = heard;
    }

    public String getViews() {
        return views;
    }

    public void setViews(String views) {
        this.views = views;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getRelative() {
        return relative;
    }

    public void setRelative(String relative) {
        this.relative = relative;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public List<Assurance> getSeenTo() {
        return seenTo;
    }

    public void setSeenTo(List<Assurance> seenTo) {
        this.seenTo = seenTo;
    }

    public List<Strain> getStrains() {
        return strains;
    }

    public void setStrains(List<Strain> strains) {
        this.strains = strains;
    }

    public List<PanelLine> getPanel() {
        return panel;
    }
}
