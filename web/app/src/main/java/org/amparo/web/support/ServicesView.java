package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.support.ServiceDetails;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.support.SupportService;

/** All help for one survivor: what runs, what is offered, what has ended. */
@Named
@RequestScoped
public class ServicesView {

    @Inject
    private SupportService support;
    @Inject
    private DirectoryService directory;

    private String id;
    private List<ServiceDetails> services = List.of();
    private Map<OrganisationId, String> names = Map.of();

    public void load() {
        services = support.list(CaseId.parse(id));
        var providers = services.stream().map(s -> s.from().provider()).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!providers.isEmpty()) names = directory.names(providers);
    }

    public List<ServiceDetails> getOpen() {
        return services.stream().filter(s -> !over(s)).toList();
    }

    public List<ServiceDetails> getOver() {
        return services.stream().filter(ServicesView::over).toList();
    }

    /** Null for help we give ourselves. */
    public String provider(ServiceDetails service) {
        return service.from().provider() == null ? null : names.get(service.from().provider());
    }

    static boolean over(ServiceDetails service) {
        return switch (service.state()) {
            case COMPLETED, STOPPED_BY_SURVIVOR, ENDED_BY_PROVIDER, DECLINED_BY_SURVIVOR -> true;
            default -> false;
        };
    }

    public static String shape(State state) {
        return switch (state) {
            case OFFERED, ACCEPTED -> "circle";
            case WAITING -> "hourglass";
            case ACTIVE -> "half";
            case PAUSED_BY_SURVIVOR, INTERRUPTED -> "pause";
            case COMPLETED -> "done";
            case DECLINED_BY_SURVIVOR, STOPPED_BY_SURVIVOR, ENDED_BY_PROVIDER, NOT_AVAILABLE -> "stop";
        };
    }

    public String shapeOf(ServiceDetails service) {
        return shape(service.state());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
