package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.access.CareTeam;
import org.amparo.access.Caller;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationWorkflow;
import org.amparo.referral.desk.LoopList;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.support.ServiceDetails;
import org.amparo.support.SupportService;
import org.amparo.web.frame.Messages;

/** What an action may name: needs, help that is there already, people of the team, organisations. Codes and names of organisations only, no words of hers. */
@RequestScoped
class PlanChoices {

    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private SentService referrals;
    @Inject
    private DirectoryService directory;
    @Inject
    private Caller caller;
    @Inject
    private Messages words;

    List<SelectItem> needs(String id) {
        return needs.needs(CaseId.parse(id)).stream().map(this::need).toList();
    }

    private SelectItem need(NeedDetails need) {
        return new SelectItem(need.id().toString(), words.label(need.domain()) + " · " + words.get("casework.need.state." + need.state()));
    }

    List<SelectItem> help(String id) {
        List<SelectItem> help = new ArrayList<>();
        support.list(CaseId.parse(id)).stream().map(this::service).forEach(help::add);
        LoopList loops = referrals.of(CaseId.parse(id));
        // a draft for which no service is chosen yet goes to nobody, and nothing comes through it
        loops.page().rows().stream().filter(row -> row.recipient() != null).map(row -> referral(row, loops.partners().getOrDefault(row.recipient(), ""))).forEach(help::add);
        return help;
    }

    private SelectItem service(ServiceDetails service) {
        return new SelectItem(PlanActionForm.SERVICE + service.id(), words.label(service.kind()) + " · " + words.label(service.state()));
    }

    private SelectItem referral(ReferralRow row, String partner) {
        return new SelectItem(PlanActionForm.REFERRAL + row.id(), words.of("plan.through.to", partner) + " · " + words.label(row.state()));
    }

    List<SelectItem> team(List<CareTeam.Place> team) {
        return team.stream().map(p -> new SelectItem(p.user().toString(), p.name())).distinct().toList();
    }

    /** Ours is called ours. */
    Map<OrganisationId, String> names(Collection<OrganisationId> organisations) {
        Map<OrganisationId, String> names = new HashMap<>(organisations.isEmpty() ? Map.of() : directory.names(organisations));
        names.put(caller.organisation(), words.get("plan.lead.us"));
        return names;
    }

    /** Our own house first, then the partners that work with us now. */
    List<SelectItem> organisations() {
        List<SelectItem> all = new ArrayList<>(List.of(new SelectItem(caller.organisation().toString(), words.get("plan.lead.us"))));
        directory.toChoose(OrganisationWorkflow.State.ACTIVE).forEach((of, name) -> {
            if (!of.equals(caller.organisation())) all.add(new SelectItem(of.toString(), name));
        });
        return all;
    }
}
