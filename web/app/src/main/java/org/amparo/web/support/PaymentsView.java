package org.amparo.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.support.PaymentDemand;
import org.amparo.support.PaymentFinding;
import org.amparo.support.PaymentService;

/** Where somebody asked for something in return, as a supervisor looks into it: codes, no words of hers. */
@Named
@ViewScoped
public class PaymentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaymentService payments;
    @Inject
    private transient DirectoryService directory;

    private boolean done;
    private String from;
    private Page<PaymentDemand> page = new Page<>(List.of(), null);
    private Map<OrganisationId, String> names = Map.of();
    private final Map<String, PaymentFinding> found = new HashMap<>();

    public void load() {
        page = done ? payments.settled(from) : payments.open(from);
        var providers = page.rows().stream().map(PaymentDemand::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        names = providers.isEmpty() ? Map.of() : new HashMap<>(directory.names(providers));
    }

    public String settle(PaymentDemand one) {
        payments.settle(one.id(), found.get(one.id().toString()));
        return "/support/payments?faces-redirect=true";
    }

    public String provider(PaymentDemand one) {
        return one.provider() == null ? null : names.get(one.provider());
    }

    public Page<PaymentDemand> getPage() {
        return page;
    }

    /** Whether what was looked into already is shown, and not what waits. */
    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Map<String, PaymentFinding> getFound() {
        return found;
    }

    public PaymentFinding[] getFindings() {
        return PaymentFinding.values();
    }
}
