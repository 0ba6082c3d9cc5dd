package org.amparo.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.support.EndingAsked;
import org.amparo.support.SupportService;

/** Services a provider wants to end: a supervisor agrees or not. Codes only, no name and no words of hers. */
@Named
@ViewScoped
public class EndingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupportService support;
    @Inject
    private DirectoryService directory;

    private List<EndingAsked> asked = List.of();
    private Map<OrganisationId, String> names = Map.of();

    public void load() {
        asked = support.endingsAsked();
        var providers = asked.stream().map(EndingAsked::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        names = providers.isEmpty() ? Map.of() : directory.names(providers);
    }

    public void agree(EndingAsked one) {
        support.agreeToEnd(one.service(), one.version());
        load();
    }

    public void refuse(EndingAsked one) {
        support.refuseToEnd(one.service(), one.version());
        load();
    }

    public String provider(EndingAsked one) {
        return one.provider() == null ? null : names.get(one.provider());
    }

    public List<EndingAsked> getAsked() {
        return asked;
    }
}
