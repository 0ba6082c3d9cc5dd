package org.amparo.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.support.AtRisk;
import org.amparo.support.UpkeepService;

/** Help that may break off, for a supervisor: what ends without a plan, stands still with nothing in its place, or waits unlooked at. */
@Named
@RequestScoped
public class AtRiskView {

    @Inject
    private UpkeepService upkeep;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    private List<AtRisk> rows = List.of();
    private Map<OrganisationId, String> names = Map.of();

    public void load() {
        rows = upkeep.atRisk();
        var providers = rows.stream().map(AtRisk::provider).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!providers.isEmpty()) names = directory.names(providers);
    }

    public List<AtRisk.Why> getParts() {
        return List.of(AtRisk.Why.NOTHING_IN_ITS_PLACE, AtRisk.Why.NOBODY_LOOKED_AGAIN, AtRisk.Why.ENDS_WITHOUT_PLAN);
    }

    public List<AtRisk> rows(AtRisk.Why why) {
        return rows.stream().filter(r -> r.why() == why).toList();
    }

    public boolean late(AtRisk row) {
        return row.late(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public String provider(AtRisk row) {
        return row.provider() == null ? null : names.get(row.provider());
    }

    public boolean isNothing() {
        return rows.isEmpty();
    }
}
