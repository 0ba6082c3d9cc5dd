package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.Match;
import org.amparo.referral.ReferService;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.ReferStep;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.shared.ListingId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/** The second step: whom not to send to, and then which service. Choosing one accepts the doubts that stand beside it. */
@Named("referServiceView")
@ViewScoped
public class ServiceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferService refer;

    private String id;
    private long version;
    private boolean askedWhomNot;
    private Channel channel = Channel.SYSTEM;
    private transient ReferralDraft draft;
    private transient List<Match> matches;

    /** What went, or was stopped, is followed on its own page. */
    public String load() {
        if (!getDraft().open()) return "/referral/referral?faces-redirect=true&id=" + ReferralId.parse(id);
        version = getDraft().version();
        if (getDraft().recipient() != null) channel = getDraft().channel();
        getMatches();
        return null;
    }

    /** Only then is anything shown, and whom she named meanwhile is not among it. */
    public String showServices() {
        if (!askedWhomNot) throw Unacceptable.because("askedWhomNot", "referral.problem.missing.askedWhomNot");
        refer.askedWhomNot(ReferralId.parse(id), version);
        return "/referral/service?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public boolean isAsked() {
        return getDraft().whomNotAskedAt() != null;
    }

    public String choose(Match match) {
        Set<Match.Kind> seen = EnumSet.noneOf(Match.Kind.class);
        match.warnings().forEach(w -> seen.add(w.kind()));
        ListingId chosen = match.listing().id();
        refer.choose(new ChooseService(ReferralId.parse(id), version, chosen, channel, isAsked(), seen));
        return "/referral/share?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    public ReferralDraft getDraft() {
        if (draft == null) draft = refer.draft(ReferralId.parse(id));
        return draft;
    }

    public List<Match> getMatches() {
        if (matches == null && isAsked()) matches = refer.services(ReferralId.parse(id));
        return matches;
    }

    /** With several needs, those this service says nothing of; she is told before she chooses. */
    public List<NeedDomain> unanswered(Match match) {
        return getDraft().domains().stream().filter(d -> !match.listing().terms().domains().contains(d)).toList();
    }

    /** How many of the services shown offer everything she needs to be able to use them. */
    public long getAccessible() {
        return getMatches().stream().filter(m -> m.maySend() && m.unmetAdjustments().isEmpty()).count();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<ReferStep> getSteps() {
        return List.of(ReferStep.values());
    }

    public ReferStep getStep() {
        return ReferStep.SERVICE;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public boolean isAskedWhomNot() { return askedWhomNot; }
    public void setAskedWhomNot(boolean askedWhomNot) { this.askedWhomNot = askedWhomNot; }
    public Channel getChannel() { return channel; }
    public void setChannel(Channel channel) { this.channel = channel; }
}
