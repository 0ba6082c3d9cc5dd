package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.ServiceId;
import org.amparo.support.Barrier;
import org.amparo.support.ServiceDetails;
import org.amparo.support.ServiceWorkflow.Action;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.support.SupportService;

/** One service: what it is, how it goes, and what can happen next. */
@Named
@RequestScoped
public class ServiceView {

    @Inject
    private SupportService support;
    @Inject
    private DirectoryService directory;

    private String id;
    private ServiceDetails service;
    private String provider;

    public void load() {
        service = support.read(ServiceId.parse(id));
        if (service.from().provider() != null) provider = directory.names(Set.of(service.from().provider())).get(service.from().provider());
    }

    public ServiceDetails getService() {
        return service;
    }

    public String getProvider() {
        return provider;
    }

    public List<Action> getNext() {
        return service.next().stream().filter(a -> a != Action.END).sorted().toList();
    }

    /** A provider that wants to end it has to ask; what has not begun or is over cannot be ended by it. */
    public boolean isMayAskToEnd() {
        return !service.next().isEmpty() && !service.ending().waitsForSupervisor()
                && (service.state() == State.WAITING || service.state() == State.ACTIVE || service.state() == State.INTERRUPTED);
    }

    /** What keeps it from breaking off, from where it stands. */
    public List<UpkeepView.What> getUpkeep() {
        return switch (service.state()) {
            case WAITING, ACCEPTED -> List.of(UpkeepView.What.LOOK_AGAIN, UpkeepView.What.BARRIERS);
            case PAUSED_BY_SURVIVOR -> List.of(UpkeepView.What.LOOK_AGAIN, UpkeepView.What.AFTERWARDS, UpkeepView.What.BARRIERS);
            case INTERRUPTED -> List.of(UpkeepView.What.IN_ITS_PLACE, UpkeepView.What.AFTERWARDS, UpkeepView.What.BARRIERS);
            case ACTIVE -> List.of(UpkeepView.What.AFTERWARDS, UpkeepView.What.BARRIERS);
            default -> List.of(UpkeepView.What.BARRIERS);
        };
    }

    public boolean solved(Barrier one) {
        return service.course().solved().contains(one);
    }

    public List<Adjustment> getAdjustments() {
        return service.course().adjustments().stream().sorted().toList();
    }

    public List<Barrier> getBarriers() {
        return service.course().barriers().stream().sorted().toList();
    }

    public String getShape() {
        return ServicesView.shape(service.state());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
