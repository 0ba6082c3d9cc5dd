package org.amparo.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.amparo.child.ChildService;
import org.amparo.child.MatterDetails;
import org.amparo.child.Track;
import org.amparo.child.kin.FamilyPage;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.RelativeDetails;
import org.amparo.child.kin.SuspectedElsewhere;
import org.amparo.shared.CaseId;

/** What protects a child: everything that is settled for her, and her family. */
@Named
@RequestScoped
public class ChildView {

    @Inject
    private ChildService child;
    @Inject
    private KinService kin;
    @Inject
    private Clock clock;

    private String id;
    private List<MatterDetails> matters = List.of();
    private List<RelativeDetails> family = List.of();
    private List<SuspectedElsewhere> household = List.of();

    public void load() {
        matters = child.list(CaseId.parse(id));
        FamilyPage page = kin.page(CaseId.parse(id));
        family = page.family();
        household = page.household();
    }

    public List<MatterDetails> getOpen() {
        return matters.stream().filter(m -> !m.over()).toList();
    }

    public List<MatterDetails> getOver() {
        return matters.stream().filter(MatterDetails::over).toList();
    }

    public boolean isBegun() {
        return matters.stream().anyMatch(m -> m.track().forEveryChild());
    }

    public boolean late(MatterDetails matter) {
        return matter.late(clock.instant());
    }

    public List<RelativeDetails> getFamily() {
        return family;
    }

    /** Who is kept away from somebody of the same household. */
    public List<SuspectedElsewhere> getHousehold() {
        return household;
    }

    /** What is opened when it is wanted. */
    public List<Track> getMore() {
        return Arrays.stream(Track.values()).filter(t -> !t.forEveryChild()).toList();
    }

    public static String shapeOf(KinWorkflow.State implicated) {
        return switch (implicated) {
            case UNKNOWN -> "circle";
            case NO -> "done";
            case SUSPECTED, YES -> "alert";
        };
    }

    public String shape(RelativeDetails relative) {
        return shapeOf(relative.implicated());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
