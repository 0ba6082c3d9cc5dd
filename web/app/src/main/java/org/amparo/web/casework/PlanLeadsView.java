package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.casework.plan.PlanService;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.web.frame.Drafts;

/** Who leads in which part of her life: one organisation for each. */
@Named
@ViewScoped
public class PlanLeadsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan.leads";

    @Inject
    private transient PlanService plans;
    @Inject
    private transient PlanChoices choices;
    @Inject
    private transient Drafts drafts;

    private String id;
    private NeedDomain domain;
    private String lead;
    private Map<NeedDomain, OrganisationId> shown = new EnumMap<>(NeedDomain.class);
    private final Map<String, String> names = new HashMap<>();
    private List<SelectItem> organisations = List.of();

    public void load() {
        drafts.read(id, DRAFT);
        shown = new EnumMap<>(NeedDomain.class);
        shown.putAll(plans.leads(CaseId.parse(id)));
        organisations = choices.organisations();
        names.clear();
        choices.names(shown.values()).forEach((of, name) -> names.put(of.toString(), name));
    }

    public String save() {
        plans.lead(CaseId.parse(id), domain, lead == null ? null : OrganisationId.parse(lead), shown.get(domain));
        return discard();
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/planleads?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String leadIn(NeedDomain of) {
        return shown.containsKey(of) ? names.getOrDefault(shown.get(of).toString(), "") : null;
    }

    public List<NeedDomain> getLed() {
        return Arrays.stream(NeedDomain.values()).filter(shown::containsKey).toList();
    }

    public List<NeedDomain> getDomains() { return List.of(NeedDomain.values()); }
    public List<SelectItem> getOrganisations() { return organisations; }
    public String getDraft() { return DRAFT; }
    public NeedDomain getDomain() { return domain; }
    public void setDomain(NeedDomain domain) { this.domain = domain; }
    public String getLead() { return lead; }
    public void setLead(String lead) { this.lead = lead; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
