package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.ServiceId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Everything written about her on a service is sealed. */
@ApplicationScoped
class ServiceWords {

    static final SealedField WISH = field("wish");
    static final SealedField INTERIM = field("interim");
    static final SealedField PLAN = field("continuity_plan");
    static final SealedField SAID = field("provider_said");
    static final SealedField VIEW = field("her_view");

    @Inject
    private Vault vault;

    Sealed seal(String text, SealedField field, ServiceId id, Sealed previous, Permit permit) {
        return vault.seal(text == null || text.isBlank() ? null : text, field.at(id, permit.survivor()), previous, permit);
    }

    ServiceDetails.Words of(Service service, Permit permit) {
        return new ServiceDetails.Words(open(service.wish(), WISH, service, permit), open(service.interim(), INTERIM, service, permit),
                open(service.continuityPlan(), PLAN, service, permit), open(service.providerSaid(), SAID, service, permit), open(service.herView(), VIEW, service, permit));
    }

    private String open(Sealed value, SealedField field, Service service, Permit permit) {
        return vault.open(value, field.at(service.id(), service.survivor()), permit);
    }

    private static SealedField field(String column) {
        return new SealedField("support_service", column, Compartment.NEEDS_SUPPORT);
    }
}
