package org.amparo.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.PanelMember;
import org.amparo.child.StepTaken;
import org.amparo.child.Strain;
import org.amparo.child.StrainTrend;
import org.amparo.child.Track;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.shared.ChildMatterId;
import org.amparo.web.frame.Messages;
import org.amparo.work.DueTask;

/** One thing that is settled for a child: where it stands, what she said to it, what can happen next. */
@Named
@RequestScoped
public class MatterView {

    @Inject
    private ChildService child;
    @Inject
    private KinService kin;
    @Inject
    private Messages words;
    @Inject
    private Clock clock;

    private String id;
    private MatterDetails matter;
    private List<StepTaken> steps = List.of();
    private List<PanelMember> panel = List.of();
    private RelativeDetails relative;

    public void load() {
        matter = child.read(ChildMatterId.parse(id));
        steps = child.steps(matter.id());
        if (matter.track() == Track.DETERMINATION) panel = child.panel(matter.id());
        if (matter.relative() != null) relative = kin.read(matter.relative());
    }

    public MatterDetails getMatter() {
        return matter;
    }

    public List<StepTaken> getSteps() {
        return steps;
    }

    public List<PanelMember> getPanel() {
        return panel;
    }

    /** What a child specialist is to do here, and somebody else holds; null when nothing is owed. */
    public DueTask getOwed() {
        return matter.owed();
    }

    public RelativeDetails getRelative() {
        return relative;
    }

    /** Null for what is no look at the whole child. */
    public StrainTrend getTrend() {
        StrainTrend trend = matter.track() == Track.ASSESSMENT ? StrainTrend.of(steps) : null;
        return trend == null || trend.looks().isEmpty() ? null : trend;
    }

    public String getForSpecialists() {
        return matter.forSpecialists().stream().map(words::label).collect(Collectors.joining(words.get("frame.comma")));
    }

    public String named(List<Strain> strains) {
        return strains.stream().map(words::label).collect(Collectors.joining(words.get("frame.comma")));
    }

    public boolean isLate() {
        return matter.late(clock.instant());
    }

    /** The step's own words, whichever table it stands in. */
    public Enum<?> action(StepTaken step) {
        return step.track().action(step.action());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
